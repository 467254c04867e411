-- Data.CaseDesk.SubmissionAsync

-- 1 of 4
-- PostgreSQL
-- @id uuid
SELECT s."Id", s."CampaignId", s."DeliverableCode", s."Digest", s."FilerCode", s."FirstSentAt", s."IsNil", s."Period", s."ReceivedAt", s."ReceivedByName", s."ReturnReason", s."Sendings", s."SentAt", s."SentByName", s."SentByPersonId", s."SentByPost", s."State", s."Summary", s."UnitId", s."UnitPath", s."Version"
FROM "Submissions" AS s
WHERE s."Id" = @id
ORDER BY s."Id"
LIMIT 2;
-- @id uuid
SELECT s0."Id", s0."Kind", s0."Revision", s0."Sending", s0."SubjectId", s0."SubmissionId", s1."Id"
FROM (
    SELECT s."Id"
    FROM "Submissions" AS s
    WHERE s."Id" = @id
    ORDER BY s."Id"
    LIMIT 1
) AS s1
INNER JOIN "SubmissionItems" AS s0 ON s1."Id" = s0."SubmissionId"
ORDER BY s1."Id", s0."Sending", s0."Id";
-- SQL Server
DECLARE @id varbinary(16);
SELECT TOP(2) [s].[Id], [s].[CampaignId], [s].[DeliverableCode], [s].[Digest], [s].[FilerCode], [s].[FirstSentAt], [s].[IsNil], [s].[Period], [s].[ReceivedAt], [s].[ReceivedByName], [s].[ReturnReason], [s].[RowNumber], [s].[Sendings], [s].[SentAt], [s].[SentByName], [s].[SentByPersonId], [s].[SentByPost], [s].[State], [s].[Summary], [s].[UnitId], [s].[UnitPath], [s].[Version]
FROM [Submissions] AS [s]
WHERE [s].[Id] = @id
ORDER BY [s].[Id];
DECLARE @id varbinary(16);
SELECT [s0].[Id], [s0].[Kind], [s0].[Revision], [s0].[RowNumber], [s0].[Sending], [s0].[SubjectId], [s0].[SubmissionId], [s1].[Id]
FROM (
    SELECT TOP(1) [s].[Id]
    FROM [Submissions] AS [s]
    WHERE [s].[Id] = @id
    ORDER BY [s].[Id]
) AS [s1]
INNER JOIN [SubmissionItems] AS [s0] ON [s1].[Id] = [s0].[SubmissionId]
ORDER BY [s1].[Id], [s0].[Sending], [s0].[Id];

-- 2 of 4
-- PostgreSQL
-- @submission_CampaignId uuid
SELECT c."Id", c."Code", c."Definition", c."DefinitionVersion", c."OfficeUnitId", c."StartedAt", c."State", c."Title", c."Version"
FROM "Campaigns" AS c
WHERE c."Id" = @submission_CampaignId
LIMIT 2;
-- SQL Server
DECLARE @submission_CampaignId varbinary(16);
SELECT TOP(2) [c].[Id], [c].[Code], [c].[Definition], [c].[DefinitionVersion], [c].[OfficeUnitId], [c].[RowNumber], [c].[StartedAt], [c].[State], [c].[Title], [c].[Version]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @submission_CampaignId;

-- 3 of 4
-- PostgreSQL
-- @submission_CampaignId uuid, @submission_UnitId uuid, @straight character varying(60)[]
SELECT p."Id", p."AcceptedAt", p."CampaignId", p."FilerCode", p."FirstSubmittedAt", p."IsNil", p."PersonId", p."ReturnReason", p."Revision", p."SearchedFacets", p."SentAt", p."State", p."SubmittedAt", p."UnitId", p."UnitPath", p."Version"
FROM "ProblemLists" AS p
WHERE p."CampaignId" = @submission_CampaignId AND p."UnitId" = @submission_UnitId AND (p."PersonId" IS NULL OR NOT (p."FilerCode" = ANY (@straight) AND p."FilerCode" = ANY (@straight) IS NOT NULL))
ORDER BY p."Id";
-- SQL Server
DECLARE @submission_CampaignId varbinary(16), @submission_UnitId varbinary(16), @straight1 varchar(60), @straight2 varchar(60);
SELECT [p].[Id], [p].[AcceptedAt], [p].[CampaignId], [p].[FilerCode], [p].[FirstSubmittedAt], [p].[IsNil], [p].[PersonId], [p].[ReturnReason], [p].[Revision], [p].[RowNumber], [p].[SearchedFacets], [p].[SentAt], [p].[State], [p].[SubmittedAt], [p].[UnitId], [p].[UnitPath], [p].[Version]
FROM [ProblemLists] AS [p]
WHERE [p].[CampaignId] = @submission_CampaignId AND [p].[UnitId] = @submission_UnitId AND ([p].[PersonId] IS NULL OR [p].[FilerCode] NOT IN (@straight1, @straight2))
ORDER BY [p].[Id];

-- 4 of 4
-- PostgreSQL
-- @unitList_Id uuid
SELECT p."Id", p."AcceptedAt", p."CampaignId", p."ClaimedAt", p."ClaimedByPersonId", p."ClosedAt", p."DueOn", p."FiledAt", p."FiledSingly", p."FilerCode", p."FollowUpOn", p."FollowUpOpenedAt", p."InspectionId", p."ListId", p."Number", p."OriginalDueOn", p."PersonId", p."ResponsiblePersonId", p."Result", p."ResultFileId", p."ResultReference", p."ReturnReason", p."Revision", p."SortDue", p."State", p."Subject", p."UnitId", p."UnitPath", p."Version", p."WrittenByPersonId", p."Content_BenchmarkCode", p."Content_DoneOn", p."Content_DoneWhat", p."Content_DueOn", p."Content_FacetCode", p."Content_FirstResultOn", p."Content_FocusAreaCode", p."Content_FocusNote", p."Content_Measure", p."Content_ResponsiblePersonId", p."Content_SourceCode", p."Content_SourceReference", p."Content_Standard", p."Content_Term", p."Content_Text"
FROM "Problems" AS p
WHERE p."ListId" = @unitList_Id
ORDER BY p."Id";
-- SQL Server
DECLARE @unitList_Id varbinary(16);
SELECT [p].[Id], [p].[AcceptedAt], [p].[CampaignId], [p].[ClaimedAt], [p].[ClaimedByPersonId], [p].[ClosedAt], [p].[DueOn], [p].[FiledAt], [p].[FiledSingly], [p].[FilerCode], [p].[FollowUpOn], [p].[FollowUpOpenedAt], [p].[InspectionId], [p].[ListId], [p].[Number], [p].[OriginalDueOn], [p].[PersonId], [p].[ResponsiblePersonId], [p].[Result], [p].[ResultFileId], [p].[ResultReference], [p].[ReturnReason], [p].[Revision], [p].[RowNumber], [p].[SortDue], [p].[State], [p].[Subject], [p].[UnitId], [p].[UnitPath], [p].[Version], [p].[WrittenByPersonId], [p].[Content_BenchmarkCode], [p].[Content_DoneOn], [p].[Content_DoneWhat], [p].[Content_DueOn], [p].[Content_FacetCode], [p].[Content_FirstResultOn], [p].[Content_FocusAreaCode], [p].[Content_FocusNote], [p].[Content_Measure], [p].[Content_ResponsiblePersonId], [p].[Content_SourceCode], [p].[Content_SourceReference], [p].[Content_Standard], [p].[Content_Term], [p].[Content_Text]
FROM [Problems] AS [p]
WHERE [p].[ListId] = @unitList_Id
ORDER BY [p].[Id];
