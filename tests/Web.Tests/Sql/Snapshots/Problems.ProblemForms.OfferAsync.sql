-- Problems.ProblemForms.OfferAsync

-- 1 of 2
-- PostgreSQL
-- @campaignId uuid, @me uuid, @units uuid[]
SELECT p."Id", p."AcceptedAt", p."CampaignId", p."FilerCode", p."FirstSubmittedAt", p."IsNil", p."PersonId", p."ReturnReason", p."Revision", p."SearchedFacets", p."SentAt", p."State", p."SubmittedAt", p."UnitId", p."UnitPath", p."Version"
FROM "ProblemLists" AS p
WHERE p."CampaignId" = @campaignId AND (p."PersonId" = @me OR (p."PersonId" IS NULL AND p."UnitId" = ANY (@units)));
-- SQL Server
DECLARE @campaignId varbinary(16), @me varbinary(16), @units1 varbinary(16), @units2 varbinary(16);
SELECT [p].[Id], [p].[AcceptedAt], [p].[CampaignId], [p].[FilerCode], [p].[FirstSubmittedAt], [p].[IsNil], [p].[PersonId], [p].[ReturnReason], [p].[Revision], [p].[RowNumber], [p].[SearchedFacets], [p].[SentAt], [p].[State], [p].[SubmittedAt], [p].[UnitId], [p].[UnitPath], [p].[Version]
FROM [ProblemLists] AS [p]
WHERE [p].[CampaignId] = @campaignId AND ([p].[PersonId] = @me OR ([p].[PersonId] IS NULL AND [p].[UnitId] IN (@units1, @units2)));

-- 2 of 2
-- PostgreSQL
-- @list_Id uuid, @p integer
SELECT p."Id", p."AcceptedAt", p."CampaignId", p."ClaimedAt", p."ClaimedByPersonId", p."ClosedAt", p."DueOn", p."FiledAt", p."FiledSingly", p."FilerCode", p."FollowUpOn", p."FollowUpOpenedAt", p."InspectionId", p."ListId", p."Number", p."OriginalDueOn", p."PersonId", p."ResponsiblePersonId", p."Result", p."ResultFileId", p."ResultReference", p."ReturnReason", p."Revision", p."SortDue", p."State", p."Subject", p."UnitId", p."UnitPath", p."Version", p."WrittenByPersonId", p."Content_BenchmarkCode", p."Content_DoneOn", p."Content_DoneWhat", p."Content_DueOn", p."Content_FacetCode", p."Content_FirstResultOn", p."Content_FocusAreaCode", p."Content_FocusNote", p."Content_Measure", p."Content_ResponsiblePersonId", p."Content_SourceCode", p."Content_SourceReference", p."Content_Standard", p."Content_Term", p."Content_Text"
FROM "Problems" AS p
WHERE p."ListId" = @list_Id AND p."State" = 'draft'
ORDER BY p."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @list_Id varbinary(16);
SELECT TOP(@p) [p].[Id], [p].[AcceptedAt], [p].[CampaignId], [p].[ClaimedAt], [p].[ClaimedByPersonId], [p].[ClosedAt], [p].[DueOn], [p].[FiledAt], [p].[FiledSingly], [p].[FilerCode], [p].[FollowUpOn], [p].[FollowUpOpenedAt], [p].[InspectionId], [p].[ListId], [p].[Number], [p].[OriginalDueOn], [p].[PersonId], [p].[ResponsiblePersonId], [p].[Result], [p].[ResultFileId], [p].[ResultReference], [p].[ReturnReason], [p].[Revision], [p].[RowNumber], [p].[SortDue], [p].[State], [p].[Subject], [p].[UnitId], [p].[UnitPath], [p].[Version], [p].[WrittenByPersonId], [p].[Content_BenchmarkCode], [p].[Content_DoneOn], [p].[Content_DoneWhat], [p].[Content_DueOn], [p].[Content_FacetCode], [p].[Content_FirstResultOn], [p].[Content_FocusAreaCode], [p].[Content_FocusNote], [p].[Content_Measure], [p].[Content_ResponsiblePersonId], [p].[Content_SourceCode], [p].[Content_SourceReference], [p].[Content_Standard], [p].[Content_Term], [p].[Content_Text]
FROM [Problems] AS [p]
WHERE [p].[ListId] = @list_Id AND [p].[State] = 'draft'
ORDER BY [p].[Id] DESC;
