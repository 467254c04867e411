-- Submissions.InboxReader.PeriodsAsync

-- 1 of 4
-- PostgreSQL
-- @campaign uuid, @deliverable character varying(60), @p integer
SELECT s."Period" AS "Key", count(*) FILTER (WHERE s."FirstSentAt" IS NULL)::int AS "Unsent"
FROM "Deadlines" AS d
INNER JOIN "Submissions" AS s ON d."SubjectId" = s."Id"
WHERE d."CampaignId" = @campaign AND d."Kind" = 'deliverable' AND d."DeliverableCode" = @deliverable
GROUP BY s."Period"
ORDER BY s."Period" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @campaign varbinary(16), @deliverable varchar(60);
SELECT TOP(@p) [s].[Period] AS [Key], COUNT(CASE
    WHEN [s].[FirstSentAt] IS NULL THEN 1
END) AS [Unsent]
FROM [Deadlines] AS [d]
INNER JOIN [Submissions] AS [s] ON [d].[SubjectId] = [s].[Id]
WHERE [d].[CampaignId] = @campaign AND [d].[Kind] = 'deliverable' AND [d].[DeliverableCode] = @deliverable
GROUP BY [s].[Period]
ORDER BY [s].[Period] DESC;

-- 2 of 4
-- PostgreSQL
-- @holders uuid[], @delegated uuid[], @me uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @range_From12 character varying(60), @range_To13 character varying(60), @campaign uuid, @deliverable character varying(60), @p integer
SELECT s."Period" AS "Key", count(*) FILTER (WHERE s."FirstSentAt" IS NULL)::int AS "Unsent"
FROM "Deadlines" AS d
INNER JOIN "Submissions" AS s ON d."SubjectId" = s."Id"
WHERE (d."OwnerId" = ANY (@holders) OR (d."Kind" = 'sign-off-step' AND d."IsOpen" AND d."OwnerId" = ANY (@delegated)) OR d."PersonId" = @me OR (d."PersonId" IS NULL AND (d."UnitPath" = ANY (@units) OR (d."UnitPath" >= @range_From AND d."UnitPath" < @range_To) OR (d."UnitPath" >= @range_From6 AND d."UnitPath" < @range_To7) OR (d."UnitPath" >= @range_From8 AND d."UnitPath" < @range_To9) OR (d."UnitPath" >= @range_From10 AND d."UnitPath" < @range_To11) OR (d."UnitPath" >= @range_From12 AND d."UnitPath" < @range_To13))) OR (d."ListId" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "ReadGrants" AS r
    WHERE r."ListId" = d."ListId" AND r."HolderId" = ANY (@holders)))) AND d."CampaignId" = @campaign AND d."Kind" = 'deliverable' AND d."DeliverableCode" = @deliverable
GROUP BY s."Period"
ORDER BY s."Period" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @holders1 varbinary(16), @holders2 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @me varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @range_From12 varchar(60), @range_To13 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16), @campaign varbinary(16), @deliverable varchar(60);
SELECT TOP(@p) [s].[Period] AS [Key], COUNT(CASE
    WHEN [s].[FirstSentAt] IS NULL THEN 1
END) AS [Unsent]
FROM [Deadlines] AS [d]
INNER JOIN [Submissions] AS [s] ON [d].[SubjectId] = [s].[Id]
WHERE ([d].[OwnerId] IN (@holders1, @holders2) OR ([d].[Kind] = 'sign-off-step' AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@delegated1, @delegated2)) OR [d].[PersonId] = @me OR ([d].[PersonId] IS NULL AND ([d].[UnitPath] IN (@units1, @units2) OR ([d].[UnitPath] >= @range_From AND [d].[UnitPath] < @range_To) OR ([d].[UnitPath] >= @range_From6 AND [d].[UnitPath] < @range_To7) OR ([d].[UnitPath] >= @range_From8 AND [d].[UnitPath] < @range_To9) OR ([d].[UnitPath] >= @range_From10 AND [d].[UnitPath] < @range_To11) OR ([d].[UnitPath] >= @range_From12 AND [d].[UnitPath] < @range_To13))) OR ([d].[ListId] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [ReadGrants] AS [r]
    WHERE [r].[ListId] = [d].[ListId] AND [r].[HolderId] IN (@holders3, @holders4)))) AND [d].[CampaignId] = @campaign AND [d].[Kind] = 'deliverable' AND [d].[DeliverableCode] = @deliverable
GROUP BY [s].[Period]
ORDER BY [s].[Period] DESC;

-- 3 of 4
-- PostgreSQL
-- @holders uuid[], @me uuid, @campaign uuid, @deliverable character varying(60), @p integer
SELECT s."Period" AS "Key", count(*) FILTER (WHERE s."FirstSentAt" IS NULL)::int AS "Unsent"
FROM "Deadlines" AS d
INNER JOIN "Submissions" AS s ON d."SubjectId" = s."Id"
WHERE (d."OwnerId" = ANY (@holders) OR d."PersonId" = @me OR d."PersonId" IS NULL OR (d."ListId" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "ReadGrants" AS r
    WHERE r."ListId" = d."ListId" AND r."HolderId" = ANY (@holders)))) AND d."CampaignId" = @campaign AND d."Kind" = 'deliverable' AND d."DeliverableCode" = @deliverable
GROUP BY s."Period"
ORDER BY s."Period" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @holders1 varbinary(16), @holders2 varbinary(16), @me varbinary(16), @holders3 varbinary(16), @holders4 varbinary(16), @campaign varbinary(16), @deliverable varchar(60);
SELECT TOP(@p) [s].[Period] AS [Key], COUNT(CASE
    WHEN [s].[FirstSentAt] IS NULL THEN 1
END) AS [Unsent]
FROM [Deadlines] AS [d]
INNER JOIN [Submissions] AS [s] ON [d].[SubjectId] = [s].[Id]
WHERE ([d].[OwnerId] IN (@holders1, @holders2) OR [d].[PersonId] = @me OR [d].[PersonId] IS NULL OR ([d].[ListId] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [ReadGrants] AS [r]
    WHERE [r].[ListId] = [d].[ListId] AND [r].[HolderId] IN (@holders3, @holders4)))) AND [d].[CampaignId] = @campaign AND [d].[Kind] = 'deliverable' AND [d].[DeliverableCode] = @deliverable
GROUP BY [s].[Period]
ORDER BY [s].[Period] DESC;

-- 4 of 4
-- PostgreSQL
-- @holders uuid[], @me uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From5 character varying(60), @range_To6 character varying(60), @range_From7 character varying(60), @range_To8 character varying(60), @campaign uuid, @deliverable character varying(60), @p integer
SELECT s."Period" AS "Key", count(*) FILTER (WHERE s."FirstSentAt" IS NULL)::int AS "Unsent"
FROM "Deadlines" AS d
INNER JOIN "Submissions" AS s ON d."SubjectId" = s."Id"
WHERE (d."OwnerId" = ANY (@holders) OR d."PersonId" = @me OR (d."PersonId" IS NULL AND (d."UnitPath" = ANY (@units) OR (d."UnitPath" >= @range_From AND d."UnitPath" < @range_To) OR (d."UnitPath" >= @range_From5 AND d."UnitPath" < @range_To6) OR (d."UnitPath" >= @range_From7 AND d."UnitPath" < @range_To8))) OR (d."ListId" IS NOT NULL AND EXISTS (
    SELECT 1
    FROM "ReadGrants" AS r
    WHERE r."ListId" = d."ListId" AND r."HolderId" = ANY (@holders)))) AND d."CampaignId" = @campaign AND d."Kind" = 'deliverable' AND d."DeliverableCode" = @deliverable
GROUP BY s."Period"
ORDER BY s."Period" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @holders1 varbinary(16), @holders2 varbinary(16), @me varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From5 varchar(60), @range_To6 varchar(60), @range_From7 varchar(60), @range_To8 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16), @campaign varbinary(16), @deliverable varchar(60);
SELECT TOP(@p) [s].[Period] AS [Key], COUNT(CASE
    WHEN [s].[FirstSentAt] IS NULL THEN 1
END) AS [Unsent]
FROM [Deadlines] AS [d]
INNER JOIN [Submissions] AS [s] ON [d].[SubjectId] = [s].[Id]
WHERE ([d].[OwnerId] IN (@holders1, @holders2) OR [d].[PersonId] = @me OR ([d].[PersonId] IS NULL AND ([d].[UnitPath] IN (@units1, @units2) OR ([d].[UnitPath] >= @range_From AND [d].[UnitPath] < @range_To) OR ([d].[UnitPath] >= @range_From5 AND [d].[UnitPath] < @range_To6) OR ([d].[UnitPath] >= @range_From7 AND [d].[UnitPath] < @range_To8))) OR ([d].[ListId] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [ReadGrants] AS [r]
    WHERE [r].[ListId] = [d].[ListId] AND [r].[HolderId] IN (@holders3, @holders4)))) AND [d].[CampaignId] = @campaign AND [d].[Kind] = 'deliverable' AND [d].[DeliverableCode] = @deliverable
GROUP BY [s].[Period]
ORDER BY [s].[Period] DESC;
