-- Demands.DemandReader.PageAsync

-- 1 of 1
-- PostgreSQL
-- @campaign_Id uuid
SELECT u."Id", u."Name"
FROM "Units" AS u
WHERE EXISTS (
    SELECT 1
    FROM "CampaignMembers" AS c
    WHERE c."CampaignId" = @campaign_Id AND c."Level" = 'unit' AND c."LeftOn" IS NULL AND c."UnitId" = u."Id")
ORDER BY u."Path";
-- SQL Server
DECLARE @campaign_Id varbinary(16);
SELECT [u].[Id], [u].[Name]
FROM [Units] AS [u]
WHERE EXISTS (
    SELECT 1
    FROM [CampaignMembers] AS [c]
    WHERE [c].[CampaignId] = @campaign_Id AND [c].[Level] = 'unit' AND [c].[LeftOn] IS NULL AND [c].[UnitId] = [u].[Id])
ORDER BY [u].[Path];
