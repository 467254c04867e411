-- Campaigns.CampaignReader.ReadAsync

-- 1 of 1
-- PostgreSQL
-- @campaign_Id uuid
SELECT c."Level" AS "Key", count(*)::int AS "Count"
FROM "CampaignMembers" AS c
WHERE c."CampaignId" = @campaign_Id AND c."LeftOn" IS NULL
GROUP BY c."Level";
-- SQL Server
DECLARE @campaign_Id varbinary(16);
SELECT [c].[Level] AS [Key], COUNT(*) AS [Count]
FROM [CampaignMembers] AS [c]
WHERE [c].[CampaignId] = @campaign_Id AND [c].[LeftOn] IS NULL
GROUP BY [c].[Level];
