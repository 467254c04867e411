-- Campaigns.MatrixReader.FactsAsync

-- 1 of 6
-- PostgreSQL
-- @campaign uuid
SELECT p."UnitId"
FROM "ProblemLists" AS p
WHERE p."CampaignId" = @campaign AND p."PersonId" IS NULL AND p."FirstSubmittedAt" IS NOT NULL;
-- SQL Server
DECLARE @campaign varbinary(16);
SELECT [p].[UnitId]
FROM [ProblemLists] AS [p]
WHERE [p].[CampaignId] = @campaign AND [p].[PersonId] IS NULL AND [p].[FirstSubmittedAt] IS NOT NULL;

-- 2 of 6
-- PostgreSQL
-- @campaign uuid
SELECT p."UnitId", p."FilerCode", count(*)::int, count(*) FILTER (WHERE p."FirstSubmittedAt" IS NOT NULL)::int
FROM "ProblemLists" AS p
WHERE p."CampaignId" = @campaign AND p."PersonId" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "CampaignMembers" AS c
    WHERE c."CampaignId" = @campaign AND c."LeftOn" IS NULL AND c."PersonId" = p."PersonId")
GROUP BY p."UnitId", p."FilerCode";
-- SQL Server
DECLARE @campaign varbinary(16), @campaign0 varbinary(16);
SELECT [p].[UnitId], [p].[FilerCode], COUNT(*), COUNT(CASE
    WHEN [p].[FirstSubmittedAt] IS NOT NULL THEN 1
END)
FROM [ProblemLists] AS [p]
WHERE [p].[CampaignId] = @campaign AND [p].[PersonId] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [CampaignMembers] AS [c]
    WHERE [c].[CampaignId] = @campaign0 AND [c].[LeftOn] IS NULL AND [c].[PersonId] = [p].[PersonId])
GROUP BY [p].[UnitId], [p].[FilerCode];

-- 3 of 6
-- PostgreSQL
-- @campaign uuid
SELECT r."UnitId", count(*)::int, count(*) FILTER (WHERE r."State" = 'signed')::int, count(*) FILTER (WHERE r."State" = 'in-sign-off')::int
FROM "RectificationPlans" AS r
WHERE r."CampaignId" = @campaign
GROUP BY r."UnitId";
-- SQL Server
DECLARE @campaign varbinary(16);
SELECT [r].[UnitId], COUNT(*), COUNT(CASE
    WHEN [r].[State] = 'signed' THEN 1
END), COUNT(CASE
    WHEN [r].[State] = 'in-sign-off' THEN 1
END)
FROM [RectificationPlans] AS [r]
WHERE [r].[CampaignId] = @campaign
GROUP BY [r].[UnitId];

-- 4 of 6
-- PostgreSQL
-- @campaign uuid
SELECT u."Id", u."Code", u."From", u."IsSupervisionOffice", u."Kind", u."Name", u."ParentId", u."Path", u."ShortName", u."SortOrder", u."To", u."Version"
FROM "Units" AS u
WHERE EXISTS (
    SELECT 1
    FROM "CampaignMembers" AS c
    WHERE c."CampaignId" = @campaign AND c."LeftOn" IS NULL AND c."UnitId" = u."Id")
ORDER BY u."Path";
-- SQL Server
DECLARE @campaign varbinary(16);
SELECT [u].[Id], [u].[Code], [u].[From], [u].[IsSupervisionOffice], [u].[Kind], [u].[Name], [u].[ParentId], [u].[Path], [u].[RowNumber], [u].[ShortName], [u].[SortOrder], [u].[To], [u].[Version]
FROM [Units] AS [u]
WHERE EXISTS (
    SELECT 1
    FROM [CampaignMembers] AS [c]
    WHERE [c].[CampaignId] = @campaign AND [c].[LeftOn] IS NULL AND [c].[UnitId] = [u].[Id])
ORDER BY [u].[Path];

-- 5 of 6
-- PostgreSQL
-- @campaign uuid, @now timestamp with time zone
SELECT d."UnitId" AS "Key", count(*)::int AS "Count"
FROM "Deadlines" AS d
WHERE d."CampaignId" = @campaign AND d."IsOpen" AND d."DueAt" < @now AND d."Kind" IN ('plan', 'sign-off-step')
GROUP BY d."UnitId";
-- SQL Server
DECLARE @campaign varbinary(16), @now datetime2(3);
SELECT [d].[UnitId] AS [Key], COUNT(*) AS [Count]
FROM [Deadlines] AS [d]
WHERE [d].[CampaignId] = @campaign AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[DueAt] < @now AND [d].[Kind] IN ('plan', 'sign-off-step')
GROUP BY [d].[UnitId];

-- 6 of 6
-- PostgreSQL
-- @campaign uuid, @running character varying(10)[]
SELECT s."Id", s."UnitId", s."DeliverableCode", s."Period", (
    SELECT d."DueAt"
    FROM "Deadlines" AS d
    WHERE d."CampaignId" = @campaign AND d."Kind" = 'deliverable' AND d."SubjectId" = s."Id"
    ORDER BY d."OpenedAt" DESC
    LIMIT 1), s."State", s."FirstSentAt", s."IsNil", s."Summary" <> '', (
    SELECT d0."DueAt"
    FROM "Deadlines" AS d0
    WHERE d0."CampaignId" = @campaign AND d0."Kind" = 'correction' AND d0."CaseKind" = 'submission' AND d0."IsOpen" AND d0."CaseId" = s."Id"
    LIMIT 1)
FROM "Submissions" AS s
WHERE s."CampaignId" = @campaign AND (s."Period" = '' OR s."FirstSentAt" IS NULL OR s."Period" = ANY (@running));
-- SQL Server
DECLARE @campaign varbinary(16), @campaign0 varbinary(16), @running1 varchar(10), @running2 varchar(10);
SELECT [s].[Id], [s].[UnitId], [s].[DeliverableCode], [s].[Period], (
    SELECT TOP(1) [d].[DueAt]
    FROM [Deadlines] AS [d]
    WHERE [d].[CampaignId] = @campaign AND [d].[Kind] = 'deliverable' AND [d].[SubjectId] = [s].[Id]
    ORDER BY [d].[OpenedAt] DESC), [s].[State], [s].[FirstSentAt], [s].[IsNil], CASE
    WHEN [s].[Summary] <> N'' THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, (
    SELECT TOP(1) [d0].[DueAt]
    FROM [Deadlines] AS [d0]
    WHERE [d0].[CampaignId] = @campaign AND [d0].[Kind] = 'correction' AND [d0].[CaseKind] = 'submission' AND [d0].[IsOpen] = CAST(1 AS bit) AND [d0].[CaseId] = [s].[Id])
FROM [Submissions] AS [s]
WHERE [s].[CampaignId] = @campaign0 AND ([s].[Period] = '' OR [s].[FirstSentAt] IS NULL OR [s].[Period] IN (@running1, @running2));
