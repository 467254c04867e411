-- Board.ScheduleReader.CampaignAsync

-- 1 of 12
-- PostgreSQL
-- @campaignId uuid
SELECT min(t0."At") AS "First", max(t0."At") AS "Last"
FROM (
    SELECT t."At", 1 AS "Key"
    FROM "Tallies" AS t
    WHERE t."CampaignId" = @campaignId AND t."Of" = 'planned'
) AS t0
GROUP BY t0."Key"
LIMIT 2;
-- SQL Server
DECLARE @campaignId varbinary(16);
SELECT TOP(2) MIN([t0].[At]) AS [First], MAX([t0].[At]) AS [Last]
FROM (
    SELECT [t].[At], 1 AS [Key]
    FROM [Tallies] AS [t]
    WHERE [t].[CampaignId] = @campaignId AND [t].[Of] = 'planned'
) AS [t0]
GROUP BY [t0].[Key];

-- 2 of 12
-- PostgreSQL
-- @campaignId uuid, @ids uuid[]
SELECT t."UnitId", t."Of", t."At", COALESCE(sum(t."Count"), 0)::int AS "Count"
FROM "Tallies" AS t
WHERE t."CampaignId" = @campaignId AND t."Of" IN ('planned', 'done') AND t."UnitId" = ANY (@ids)
GROUP BY t."UnitId", t."Of", t."At";
-- SQL Server
DECLARE @campaignId varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [t].[UnitId], [t].[Of], [t].[At], COALESCE(SUM([t].[Count]), 0) AS [Count]
FROM [Tallies] AS [t]
WHERE [t].[CampaignId] = @campaignId AND [t].[Of] IN ('planned', 'done') AND [t].[UnitId] IN (@ids1, @ids2)
GROUP BY [t].[UnitId], [t].[Of], [t].[At];

-- 3 of 12
-- PostgreSQL
-- @campaignId uuid, @now timestamp with time zone, @ids uuid[]
SELECT t."UnitId" AS "Key", COALESCE(sum(t."Count"), 0)::int AS "Count"
FROM "Tallies" AS t
WHERE t."CampaignId" = @campaignId AND t."Of" = 'due' AND t."Kind" = 'line-completion' AND t."At" < @now AND t."UnitId" = ANY (@ids)
GROUP BY t."UnitId";
-- SQL Server
DECLARE @campaignId varbinary(16), @now datetime2(3), @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [t].[UnitId] AS [Key], COALESCE(SUM([t].[Count]), 0) AS [Count]
FROM [Tallies] AS [t]
WHERE [t].[CampaignId] = @campaignId AND [t].[Of] = 'due' AND [t].[Kind] = 'line-completion' AND [t].[At] < @now AND [t].[UnitId] IN (@ids1, @ids2)
GROUP BY [t].[UnitId];

-- 4 of 12
-- PostgreSQL
-- @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60)
SELECT min(t0."At") AS "First", max(t0."At") AS "Last"
FROM (
    SELECT t."At", 1 AS "Key"
    FROM "Tallies" AS t
    WHERE t."CampaignId" = @campaignId AND (t."UnitPath" = ANY (@units) OR (t."UnitPath" >= @range_From AND t."UnitPath" < @range_To) OR (t."UnitPath" >= @range_From4 AND t."UnitPath" < @range_To5) OR (t."UnitPath" >= @range_From6 AND t."UnitPath" < @range_To7)) AND t."Of" = 'planned'
) AS t0
GROUP BY t0."Key"
LIMIT 2;
-- SQL Server
DECLARE @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60);
SELECT TOP(2) MIN([t0].[At]) AS [First], MAX([t0].[At]) AS [Last]
FROM (
    SELECT [t].[At], 1 AS [Key]
    FROM [Tallies] AS [t]
    WHERE [t].[CampaignId] = @campaignId AND ([t].[UnitPath] IN (@units1, @units2) OR ([t].[UnitPath] >= @range_From AND [t].[UnitPath] < @range_To) OR ([t].[UnitPath] >= @range_From4 AND [t].[UnitPath] < @range_To5) OR ([t].[UnitPath] >= @range_From6 AND [t].[UnitPath] < @range_To7)) AND [t].[Of] = 'planned'
) AS [t0]
GROUP BY [t0].[Key];

-- 5 of 12
-- PostgreSQL
-- @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @ids uuid[]
SELECT t."UnitId", t."Of", t."At", COALESCE(sum(t."Count"), 0)::int AS "Count"
FROM "Tallies" AS t
WHERE t."CampaignId" = @campaignId AND (t."UnitPath" = ANY (@units) OR (t."UnitPath" >= @range_From AND t."UnitPath" < @range_To) OR (t."UnitPath" >= @range_From4 AND t."UnitPath" < @range_To5) OR (t."UnitPath" >= @range_From6 AND t."UnitPath" < @range_To7)) AND t."Of" IN ('planned', 'done') AND t."UnitId" = ANY (@ids)
GROUP BY t."UnitId", t."Of", t."At";
-- SQL Server
DECLARE @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [t].[UnitId], [t].[Of], [t].[At], COALESCE(SUM([t].[Count]), 0) AS [Count]
FROM [Tallies] AS [t]
WHERE [t].[CampaignId] = @campaignId AND ([t].[UnitPath] IN (@units1, @units2) OR ([t].[UnitPath] >= @range_From AND [t].[UnitPath] < @range_To) OR ([t].[UnitPath] >= @range_From4 AND [t].[UnitPath] < @range_To5) OR ([t].[UnitPath] >= @range_From6 AND [t].[UnitPath] < @range_To7)) AND [t].[Of] IN ('planned', 'done') AND [t].[UnitId] IN (@ids1, @ids2)
GROUP BY [t].[UnitId], [t].[Of], [t].[At];

-- 6 of 12
-- PostgreSQL
-- @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @now timestamp with time zone, @ids uuid[]
SELECT t."UnitId" AS "Key", COALESCE(sum(t."Count"), 0)::int AS "Count"
FROM "Tallies" AS t
WHERE t."CampaignId" = @campaignId AND (t."UnitPath" = ANY (@units) OR (t."UnitPath" >= @range_From AND t."UnitPath" < @range_To) OR (t."UnitPath" >= @range_From4 AND t."UnitPath" < @range_To5) OR (t."UnitPath" >= @range_From6 AND t."UnitPath" < @range_To7)) AND t."Of" = 'due' AND t."Kind" = 'line-completion' AND t."At" < @now AND t."UnitId" = ANY (@ids)
GROUP BY t."UnitId";
-- SQL Server
DECLARE @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @now datetime2(3), @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [t].[UnitId] AS [Key], COALESCE(SUM([t].[Count]), 0) AS [Count]
FROM [Tallies] AS [t]
WHERE [t].[CampaignId] = @campaignId AND ([t].[UnitPath] IN (@units1, @units2) OR ([t].[UnitPath] >= @range_From AND [t].[UnitPath] < @range_To) OR ([t].[UnitPath] >= @range_From4 AND [t].[UnitPath] < @range_To5) OR ([t].[UnitPath] >= @range_From6 AND [t].[UnitPath] < @range_To7)) AND [t].[Of] = 'due' AND [t].[Kind] = 'line-completion' AND [t].[At] < @now AND [t].[UnitId] IN (@ids1, @ids2)
GROUP BY [t].[UnitId];

-- 7 of 12
-- PostgreSQL
-- @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @range_From10 character varying(60), @range_To11 character varying(60)
SELECT min(t0."At") AS "First", max(t0."At") AS "Last"
FROM (
    SELECT t."At", 1 AS "Key"
    FROM "Tallies" AS t
    WHERE t."CampaignId" = @campaignId AND (t."UnitPath" = ANY (@units) OR (t."UnitPath" >= @range_From AND t."UnitPath" < @range_To) OR (t."UnitPath" >= @range_From4 AND t."UnitPath" < @range_To5) OR (t."UnitPath" >= @range_From6 AND t."UnitPath" < @range_To7) OR (t."UnitPath" >= @range_From8 AND t."UnitPath" < @range_To9) OR (t."UnitPath" >= @range_From10 AND t."UnitPath" < @range_To11)) AND t."Of" = 'planned'
) AS t0
GROUP BY t0."Key"
LIMIT 2;
-- SQL Server
DECLARE @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @range_From10 varchar(60), @range_To11 varchar(60);
SELECT TOP(2) MIN([t0].[At]) AS [First], MAX([t0].[At]) AS [Last]
FROM (
    SELECT [t].[At], 1 AS [Key]
    FROM [Tallies] AS [t]
    WHERE [t].[CampaignId] = @campaignId AND ([t].[UnitPath] IN (@units1, @units2) OR ([t].[UnitPath] >= @range_From AND [t].[UnitPath] < @range_To) OR ([t].[UnitPath] >= @range_From4 AND [t].[UnitPath] < @range_To5) OR ([t].[UnitPath] >= @range_From6 AND [t].[UnitPath] < @range_To7) OR ([t].[UnitPath] >= @range_From8 AND [t].[UnitPath] < @range_To9) OR ([t].[UnitPath] >= @range_From10 AND [t].[UnitPath] < @range_To11)) AND [t].[Of] = 'planned'
) AS [t0]
GROUP BY [t0].[Key];

-- 8 of 12
-- PostgreSQL
-- @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @ids uuid[]
SELECT t."UnitId", t."Of", t."At", COALESCE(sum(t."Count"), 0)::int AS "Count"
FROM "Tallies" AS t
WHERE t."CampaignId" = @campaignId AND (t."UnitPath" = ANY (@units) OR (t."UnitPath" >= @range_From AND t."UnitPath" < @range_To) OR (t."UnitPath" >= @range_From4 AND t."UnitPath" < @range_To5) OR (t."UnitPath" >= @range_From6 AND t."UnitPath" < @range_To7) OR (t."UnitPath" >= @range_From8 AND t."UnitPath" < @range_To9) OR (t."UnitPath" >= @range_From10 AND t."UnitPath" < @range_To11)) AND t."Of" IN ('planned', 'done') AND t."UnitId" = ANY (@ids)
GROUP BY t."UnitId", t."Of", t."At";
-- SQL Server
DECLARE @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [t].[UnitId], [t].[Of], [t].[At], COALESCE(SUM([t].[Count]), 0) AS [Count]
FROM [Tallies] AS [t]
WHERE [t].[CampaignId] = @campaignId AND ([t].[UnitPath] IN (@units1, @units2) OR ([t].[UnitPath] >= @range_From AND [t].[UnitPath] < @range_To) OR ([t].[UnitPath] >= @range_From4 AND [t].[UnitPath] < @range_To5) OR ([t].[UnitPath] >= @range_From6 AND [t].[UnitPath] < @range_To7) OR ([t].[UnitPath] >= @range_From8 AND [t].[UnitPath] < @range_To9) OR ([t].[UnitPath] >= @range_From10 AND [t].[UnitPath] < @range_To11)) AND [t].[Of] IN ('planned', 'done') AND [t].[UnitId] IN (@ids1, @ids2)
GROUP BY [t].[UnitId], [t].[Of], [t].[At];

-- 9 of 12
-- PostgreSQL
-- @campaignId uuid, @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @now timestamp with time zone, @ids uuid[]
SELECT t."UnitId" AS "Key", COALESCE(sum(t."Count"), 0)::int AS "Count"
FROM "Tallies" AS t
WHERE t."CampaignId" = @campaignId AND (t."UnitPath" = ANY (@units) OR (t."UnitPath" >= @range_From AND t."UnitPath" < @range_To) OR (t."UnitPath" >= @range_From4 AND t."UnitPath" < @range_To5) OR (t."UnitPath" >= @range_From6 AND t."UnitPath" < @range_To7) OR (t."UnitPath" >= @range_From8 AND t."UnitPath" < @range_To9) OR (t."UnitPath" >= @range_From10 AND t."UnitPath" < @range_To11)) AND t."Of" = 'due' AND t."Kind" = 'line-completion' AND t."At" < @now AND t."UnitId" = ANY (@ids)
GROUP BY t."UnitId";
-- SQL Server
DECLARE @campaignId varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @now datetime2(3), @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [t].[UnitId] AS [Key], COALESCE(SUM([t].[Count]), 0) AS [Count]
FROM [Tallies] AS [t]
WHERE [t].[CampaignId] = @campaignId AND ([t].[UnitPath] IN (@units1, @units2) OR ([t].[UnitPath] >= @range_From AND [t].[UnitPath] < @range_To) OR ([t].[UnitPath] >= @range_From4 AND [t].[UnitPath] < @range_To5) OR ([t].[UnitPath] >= @range_From6 AND [t].[UnitPath] < @range_To7) OR ([t].[UnitPath] >= @range_From8 AND [t].[UnitPath] < @range_To9) OR ([t].[UnitPath] >= @range_From10 AND [t].[UnitPath] < @range_To11)) AND [t].[Of] = 'due' AND [t].[Kind] = 'line-completion' AND [t].[At] < @now AND [t].[UnitId] IN (@ids1, @ids2)
GROUP BY [t].[UnitId];

-- 10 of 12
-- PostgreSQL
-- @campaign_Id uuid, @from character varying(60), @p integer
SELECT u."Id", u."Name", u."Path"
FROM "Units" AS u
WHERE EXISTS (
    SELECT 1
    FROM "CampaignMembers" AS c
    WHERE c."CampaignId" = @campaign_Id AND c."UnitId" = u."Id") AND u."Path" > @from
ORDER BY u."Path"
LIMIT @p;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @from varchar(60);
SELECT TOP(@p) [u].[Id], [u].[Name], [u].[Path]
FROM [Units] AS [u]
WHERE EXISTS (
    SELECT 1
    FROM [CampaignMembers] AS [c]
    WHERE [c].[CampaignId] = @campaign_Id AND [c].[UnitId] = [u].[Id]) AND [u].[Path] > @from
ORDER BY [u].[Path];

-- 11 of 12
-- PostgreSQL
-- @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From3 character varying(60), @range_To4 character varying(60), @range_From5 character varying(60), @range_To6 character varying(60), @campaign_Id uuid, @from character varying(60), @p integer
SELECT u."Id", u."Name", u."Path"
FROM "Units" AS u
WHERE (u."Path" = ANY (@units) OR (u."Path" >= @range_From AND u."Path" < @range_To) OR (u."Path" >= @range_From3 AND u."Path" < @range_To4) OR (u."Path" >= @range_From5 AND u."Path" < @range_To6)) AND EXISTS (
    SELECT 1
    FROM "CampaignMembers" AS c
    WHERE c."CampaignId" = @campaign_Id AND c."UnitId" = u."Id") AND u."Path" > @from
ORDER BY u."Path"
LIMIT @p;
-- SQL Server
DECLARE @p int, @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From3 varchar(60), @range_To4 varchar(60), @range_From5 varchar(60), @range_To6 varchar(60), @campaign_Id varbinary(16), @from varchar(60);
SELECT TOP(@p) [u].[Id], [u].[Name], [u].[Path]
FROM [Units] AS [u]
WHERE ([u].[Path] IN (@units1, @units2) OR ([u].[Path] >= @range_From AND [u].[Path] < @range_To) OR ([u].[Path] >= @range_From3 AND [u].[Path] < @range_To4) OR ([u].[Path] >= @range_From5 AND [u].[Path] < @range_To6)) AND EXISTS (
    SELECT 1
    FROM [CampaignMembers] AS [c]
    WHERE [c].[CampaignId] = @campaign_Id AND [c].[UnitId] = [u].[Id]) AND [u].[Path] > @from
ORDER BY [u].[Path];

-- 12 of 12
-- PostgreSQL
-- @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From3 character varying(60), @range_To4 character varying(60), @range_From5 character varying(60), @range_To6 character varying(60), @range_From7 character varying(60), @range_To8 character varying(60), @range_From9 character varying(60), @range_To10 character varying(60), @campaign_Id uuid, @from character varying(60), @p integer
SELECT u."Id", u."Name", u."Path"
FROM "Units" AS u
WHERE (u."Path" = ANY (@units) OR (u."Path" >= @range_From AND u."Path" < @range_To) OR (u."Path" >= @range_From3 AND u."Path" < @range_To4) OR (u."Path" >= @range_From5 AND u."Path" < @range_To6) OR (u."Path" >= @range_From7 AND u."Path" < @range_To8) OR (u."Path" >= @range_From9 AND u."Path" < @range_To10)) AND EXISTS (
    SELECT 1
    FROM "CampaignMembers" AS c
    WHERE c."CampaignId" = @campaign_Id AND c."UnitId" = u."Id") AND u."Path" > @from
ORDER BY u."Path"
LIMIT @p;
-- SQL Server
DECLARE @p int, @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From3 varchar(60), @range_To4 varchar(60), @range_From5 varchar(60), @range_To6 varchar(60), @range_From7 varchar(60), @range_To8 varchar(60), @range_From9 varchar(60), @range_To10 varchar(60), @campaign_Id varbinary(16), @from varchar(60);
SELECT TOP(@p) [u].[Id], [u].[Name], [u].[Path]
FROM [Units] AS [u]
WHERE ([u].[Path] IN (@units1, @units2) OR ([u].[Path] >= @range_From AND [u].[Path] < @range_To) OR ([u].[Path] >= @range_From3 AND [u].[Path] < @range_To4) OR ([u].[Path] >= @range_From5 AND [u].[Path] < @range_To6) OR ([u].[Path] >= @range_From7 AND [u].[Path] < @range_To8) OR ([u].[Path] >= @range_From9 AND [u].[Path] < @range_To10)) AND EXISTS (
    SELECT 1
    FROM [CampaignMembers] AS [c]
    WHERE [c].[CampaignId] = @campaign_Id AND [c].[UnitId] = [u].[Id]) AND [u].[Path] > @from
ORDER BY [u].[Path];
