-- Inspections.InspectionReader.FormAsync

-- 1 of 2
-- PostgreSQL
-- @chosen uuid[], @campaign_Id uuid, @office uuid
SELECT u."Id", u."Name"
FROM "Units" AS u
WHERE u."Id" = ANY (@chosen) OR EXISTS (
    SELECT 1
    FROM "CampaignMembers" AS c
    WHERE c."CampaignId" = @campaign_Id AND c."Level" = 'unit' AND c."LeftOn" IS NULL AND c."UnitId" <> @office AND c."UnitId" = u."Id")
ORDER BY u."Path";
-- SQL Server
DECLARE @chosen1 varbinary(16), @chosen2 varbinary(16), @campaign_Id varbinary(16), @office varbinary(16);
SELECT [u].[Id], [u].[Name]
FROM [Units] AS [u]
WHERE [u].[Id] IN (@chosen1, @chosen2) OR EXISTS (
    SELECT 1
    FROM [CampaignMembers] AS [c]
    WHERE [c].[CampaignId] = @campaign_Id AND [c].[Level] = 'unit' AND [c].[LeftOn] IS NULL AND [c].[UnitId] <> @office AND [c].[UnitId] = [u].[Id])
ORDER BY [u].[Path];

-- 2 of 2
-- PostgreSQL
-- @office uuid
SELECT u."Path"
FROM "Units" AS u
WHERE u."Id" = @office
LIMIT 2;
-- SQL Server
DECLARE @office varbinary(16);
SELECT TOP(2) [u].[Path]
FROM [Units] AS [u]
WHERE [u].[Id] = @office;
