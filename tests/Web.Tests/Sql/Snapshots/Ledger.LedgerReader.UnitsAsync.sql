-- Ledger.LedgerReader.UnitsAsync

-- 1 of 4
-- PostgreSQL
-- @campaignId uuid
SELECT u."Id", u."Name"
FROM "Units" AS u
WHERE u."Id" IN (
    SELECT c."UnitId"
    FROM "CampaignMembers" AS c
    WHERE c."CampaignId" = @campaignId AND c."Level" = 'unit'
)
ORDER BY u."Path";
-- SQL Server
DECLARE @campaignId varbinary(16);
SELECT [u].[Id], [u].[Name]
FROM [Units] AS [u]
WHERE [u].[Id] IN (
    SELECT [c].[UnitId]
    FROM [CampaignMembers] AS [c]
    WHERE [c].[CampaignId] = @campaignId AND [c].[Level] = 'unit'
)
ORDER BY [u].[Path];

-- 2 of 4
-- PostgreSQL
-- @units character varying(60)[], @campaignId uuid
SELECT u."Id", u."Name"
FROM "Units" AS u
WHERE u."Path" = ANY (@units) AND u."Id" IN (
    SELECT c."UnitId"
    FROM "CampaignMembers" AS c
    WHERE c."CampaignId" = @campaignId AND c."Level" = 'unit'
)
ORDER BY u."Path";
-- SQL Server
DECLARE @units1 varchar(60), @units2 varchar(60), @campaignId varbinary(16);
SELECT [u].[Id], [u].[Name]
FROM [Units] AS [u]
WHERE [u].[Path] IN (@units1, @units2) AND [u].[Id] IN (
    SELECT [c].[UnitId]
    FROM [CampaignMembers] AS [c]
    WHERE [c].[CampaignId] = @campaignId AND [c].[Level] = 'unit'
)
ORDER BY [u].[Path];

-- 3 of 4
-- PostgreSQL
-- @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From3 character varying(60), @range_To4 character varying(60), @range_From5 character varying(60), @range_To6 character varying(60), @campaignId uuid
SELECT u."Id", u."Name"
FROM "Units" AS u
WHERE (u."Path" = ANY (@units) OR (u."Path" >= @range_From AND u."Path" < @range_To) OR (u."Path" >= @range_From3 AND u."Path" < @range_To4) OR (u."Path" >= @range_From5 AND u."Path" < @range_To6)) AND u."Id" IN (
    SELECT c."UnitId"
    FROM "CampaignMembers" AS c
    WHERE c."CampaignId" = @campaignId AND c."Level" = 'unit'
)
ORDER BY u."Path";
-- SQL Server
DECLARE @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From3 varchar(60), @range_To4 varchar(60), @range_From5 varchar(60), @range_To6 varchar(60), @campaignId varbinary(16);
SELECT [u].[Id], [u].[Name]
FROM [Units] AS [u]
WHERE ([u].[Path] IN (@units1, @units2) OR ([u].[Path] >= @range_From AND [u].[Path] < @range_To) OR ([u].[Path] >= @range_From3 AND [u].[Path] < @range_To4) OR ([u].[Path] >= @range_From5 AND [u].[Path] < @range_To6)) AND [u].[Id] IN (
    SELECT [c].[UnitId]
    FROM [CampaignMembers] AS [c]
    WHERE [c].[CampaignId] = @campaignId AND [c].[Level] = 'unit'
)
ORDER BY [u].[Path];

-- 4 of 4
-- PostgreSQL
-- @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From3 character varying(60), @range_To4 character varying(60), @range_From5 character varying(60), @range_To6 character varying(60), @range_From7 character varying(60), @range_To8 character varying(60), @range_From9 character varying(60), @range_To10 character varying(60), @campaignId uuid
SELECT u."Id", u."Name"
FROM "Units" AS u
WHERE (u."Path" = ANY (@units) OR (u."Path" >= @range_From AND u."Path" < @range_To) OR (u."Path" >= @range_From3 AND u."Path" < @range_To4) OR (u."Path" >= @range_From5 AND u."Path" < @range_To6) OR (u."Path" >= @range_From7 AND u."Path" < @range_To8) OR (u."Path" >= @range_From9 AND u."Path" < @range_To10)) AND u."Id" IN (
    SELECT c."UnitId"
    FROM "CampaignMembers" AS c
    WHERE c."CampaignId" = @campaignId AND c."Level" = 'unit'
)
ORDER BY u."Path";
-- SQL Server
DECLARE @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From3 varchar(60), @range_To4 varchar(60), @range_From5 varchar(60), @range_To6 varchar(60), @range_From7 varchar(60), @range_To8 varchar(60), @range_From9 varchar(60), @range_To10 varchar(60), @campaignId varbinary(16);
SELECT [u].[Id], [u].[Name]
FROM [Units] AS [u]
WHERE ([u].[Path] IN (@units1, @units2) OR ([u].[Path] >= @range_From AND [u].[Path] < @range_To) OR ([u].[Path] >= @range_From3 AND [u].[Path] < @range_To4) OR ([u].[Path] >= @range_From5 AND [u].[Path] < @range_To6) OR ([u].[Path] >= @range_From7 AND [u].[Path] < @range_To8) OR ([u].[Path] >= @range_From9 AND [u].[Path] < @range_To10)) AND [u].[Id] IN (
    SELECT [c].[UnitId]
    FROM [CampaignMembers] AS [c]
    WHERE [c].[CampaignId] = @campaignId AND [c].[Level] = 'unit'
)
ORDER BY [u].[Path];
