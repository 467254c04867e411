-- Data.CaseSaving.SortAsync

-- 1 of 2
-- PostgreSQL
-- @missing uuid[]
SELECT p."Id", p."AcceptedAt", p."CampaignId", p."ClaimedAt", p."ClaimedByPersonId", p."ClosedAt", p."DueOn", p."FiledAt", p."FiledSingly", p."FilerCode", p."FollowUpOn", p."FollowUpOpenedAt", p."InspectionId", p."ListId", p."Number", p."OriginalDueOn", p."PersonId", p."ResponsiblePersonId", p."Result", p."ResultFileId", p."ResultReference", p."ReturnReason", p."Revision", p."SortDue", p."State", p."Subject", p."UnitId", p."UnitPath", p."Version", p."WrittenByPersonId", p."Content_BenchmarkCode", p."Content_DoneOn", p."Content_DoneWhat", p."Content_DueOn", p."Content_FacetCode", p."Content_FirstResultOn", p."Content_FocusAreaCode", p."Content_FocusNote", p."Content_Measure", p."Content_ResponsiblePersonId", p."Content_SourceCode", p."Content_SourceReference", p."Content_Standard", p."Content_Term", p."Content_Text"
FROM "Problems" AS p
WHERE p."Id" = ANY (@missing);
-- SQL Server
DECLARE @missing1 varbinary(16), @missing2 varbinary(16);
SELECT [p].[Id], [p].[AcceptedAt], [p].[CampaignId], [p].[ClaimedAt], [p].[ClaimedByPersonId], [p].[ClosedAt], [p].[DueOn], [p].[FiledAt], [p].[FiledSingly], [p].[FilerCode], [p].[FollowUpOn], [p].[FollowUpOpenedAt], [p].[InspectionId], [p].[ListId], [p].[Number], [p].[OriginalDueOn], [p].[PersonId], [p].[ResponsiblePersonId], [p].[Result], [p].[ResultFileId], [p].[ResultReference], [p].[ReturnReason], [p].[Revision], [p].[RowNumber], [p].[SortDue], [p].[State], [p].[Subject], [p].[UnitId], [p].[UnitPath], [p].[Version], [p].[WrittenByPersonId], [p].[Content_BenchmarkCode], [p].[Content_DoneOn], [p].[Content_DoneWhat], [p].[Content_DueOn], [p].[Content_FacetCode], [p].[Content_FirstResultOn], [p].[Content_FocusAreaCode], [p].[Content_FocusNote], [p].[Content_Measure], [p].[Content_ResponsiblePersonId], [p].[Content_SourceCode], [p].[Content_SourceReference], [p].[Content_Standard], [p].[Content_Term], [p].[Content_Text]
FROM [Problems] AS [p]
WHERE [p].[Id] IN (@missing1, @missing2);

-- 2 of 2
-- PostgreSQL
-- @problemIds uuid[]
SELECT d."Id", d."Basis", d."CampaignId", d."CaseId", d."CaseKind", d."CountedFrom", d."DeliverableCode", d."DueAt", d."IsOpen", d."Kind", d."ListId", d."MetAt", d."OpenedAt", d."OriginalDueAt", d."OwnerId", d."OwnerKind", d."PersonId", d."ProblemId", d."SubjectId", d."UnitId", d."UnitPath", d."Version", d."VoidedAt", d."WorkingDays"
FROM "Deadlines" AS d
WHERE d."ProblemId" IS NOT NULL AND d."ProblemId" = ANY (@problemIds) AND d."IsOpen";
-- SQL Server
DECLARE @problemIds1 varbinary(16);
SELECT [d].[Id], [d].[Basis], [d].[CampaignId], [d].[CaseId], [d].[CaseKind], [d].[CountedFrom], [d].[DeliverableCode], [d].[DueAt], [d].[IsOpen], [d].[Kind], [d].[ListId], [d].[MetAt], [d].[OpenedAt], [d].[OriginalDueAt], [d].[OwnerId], [d].[OwnerKind], [d].[PersonId], [d].[ProblemId], [d].[RowNumber], [d].[SubjectId], [d].[UnitId], [d].[UnitPath], [d].[Version], [d].[VoidedAt], [d].[WorkingDays]
FROM [Deadlines] AS [d]
WHERE [d].[ProblemId] IS NOT NULL AND [d].[ProblemId] = @problemIds1 AND [d].[IsOpen] = CAST(1 AS bit);
