-- Data.FollowUps.RunAsync

-- 1 of 2
-- PostgreSQL
-- @campaign_Id uuid, @_8__locals1_today date, @p integer
SELECT p."Id", p."AcceptedAt", p."CampaignId", p."ClaimedAt", p."ClaimedByPersonId", p."ClosedAt", p."DueOn", p."FiledAt", p."FiledSingly", p."FilerCode", p."FollowUpOn", p."FollowUpOpenedAt", p."InspectionId", p."ListId", p."Number", p."OriginalDueOn", p."PersonId", p."ResponsiblePersonId", p."Result", p."ResultFileId", p."ResultReference", p."ReturnReason", p."Revision", p."SortDue", p."State", p."Subject", p."UnitId", p."UnitPath", p."Version", p."WrittenByPersonId", p."Content_BenchmarkCode", p."Content_DoneOn", p."Content_DoneWhat", p."Content_DueOn", p."Content_FacetCode", p."Content_FirstResultOn", p."Content_FocusAreaCode", p."Content_FocusNote", p."Content_Measure", p."Content_ResponsiblePersonId", p."Content_SourceCode", p."Content_SourceReference", p."Content_Standard", p."Content_Term", p."Content_Text"
FROM "Problems" AS p
WHERE p."CampaignId" = @campaign_Id AND p."FollowUpOn" <= @_8__locals1_today AND p."State" = 'closed'
ORDER BY p."FollowUpOn", p."Id"
LIMIT @p;
-- @campaign_Id uuid, @_8__locals1_today date, @p integer
SELECT m."Id", m."DoneAt", m."DueOn", m."Order", m."OriginalDueOn", m."OwnerPersonId", m."ProblemId", m."StartOn", m."StartedAt", m."Text", p0."Id"
FROM (
    SELECT p."Id", p."FollowUpOn"
    FROM "Problems" AS p
    WHERE p."CampaignId" = @campaign_Id AND p."FollowUpOn" <= @_8__locals1_today AND p."State" = 'closed'
    ORDER BY p."FollowUpOn", p."Id"
    LIMIT @p
) AS p0
INNER JOIN "MeasureTasks" AS m ON p0."Id" = m."ProblemId"
ORDER BY p0."FollowUpOn", p0."Id";
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @_8__locals1_today date;
SELECT TOP(@p) [p].[Id], [p].[AcceptedAt], [p].[CampaignId], [p].[ClaimedAt], [p].[ClaimedByPersonId], [p].[ClosedAt], [p].[DueOn], [p].[FiledAt], [p].[FiledSingly], [p].[FilerCode], [p].[FollowUpOn], [p].[FollowUpOpenedAt], [p].[InspectionId], [p].[ListId], [p].[Number], [p].[OriginalDueOn], [p].[PersonId], [p].[ResponsiblePersonId], [p].[Result], [p].[ResultFileId], [p].[ResultReference], [p].[ReturnReason], [p].[Revision], [p].[RowNumber], [p].[SortDue], [p].[State], [p].[Subject], [p].[UnitId], [p].[UnitPath], [p].[Version], [p].[WrittenByPersonId], [p].[Content_BenchmarkCode], [p].[Content_DoneOn], [p].[Content_DoneWhat], [p].[Content_DueOn], [p].[Content_FacetCode], [p].[Content_FirstResultOn], [p].[Content_FocusAreaCode], [p].[Content_FocusNote], [p].[Content_Measure], [p].[Content_ResponsiblePersonId], [p].[Content_SourceCode], [p].[Content_SourceReference], [p].[Content_Standard], [p].[Content_Term], [p].[Content_Text]
FROM [Problems] AS [p]
WHERE [p].[CampaignId] = @campaign_Id AND [p].[FollowUpOn] <= @_8__locals1_today AND [p].[State] = 'closed'
ORDER BY [p].[FollowUpOn], [p].[Id];
DECLARE @p int, @campaign_Id varbinary(16), @_8__locals1_today date;
SELECT [m].[Id], [m].[DoneAt], [m].[DueOn], [m].[Order], [m].[OriginalDueOn], [m].[OwnerPersonId], [m].[ProblemId], [m].[RowNumber], [m].[StartOn], [m].[StartedAt], [m].[Text], [p0].[Id]
FROM (
    SELECT TOP(@p) [p].[Id], [p].[FollowUpOn]
    FROM [Problems] AS [p]
    WHERE [p].[CampaignId] = @campaign_Id AND [p].[FollowUpOn] <= @_8__locals1_today AND [p].[State] = 'closed'
    ORDER BY [p].[FollowUpOn], [p].[Id]
) AS [p0]
INNER JOIN [MeasureTasks] AS [m] ON [p0].[Id] = [m].[ProblemId]
ORDER BY [p0].[FollowUpOn], [p0].[Id];

-- 2 of 2
-- PostgreSQL
SELECT c."Id", c."Code", c."Definition", c."DefinitionVersion", c."OfficeUnitId", c."StartedAt", c."State", c."Title", c."Version"
FROM "Campaigns" AS c
WHERE c."State" = 'running';
-- SQL Server
SELECT [c].[Id], [c].[Code], [c].[Definition], [c].[DefinitionVersion], [c].[OfficeUnitId], [c].[RowNumber], [c].[StartedAt], [c].[State], [c].[Title], [c].[Version]
FROM [Campaigns] AS [c]
WHERE [c].[State] = 'running';
