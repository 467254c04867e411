-- Campaigns.CampaignListReader.ReadAsync

-- 1 of 3
-- PostgreSQL
-- @last_At timestamp with time zone, @last_Id uuid, @p integer
SELECT c."Id", c."FileName", c."Sheet", c."SavedByName", c."SavedAt"
FROM "CampaignPlans" AS c
WHERE c."CampaignCode" IS NULL AND c."SavedAt" <= @last_At AND (c."SavedAt" < @last_At OR c."Id" > @last_Id)
ORDER BY c."SavedAt" DESC, c."Id"
LIMIT @p;
-- SQL Server
DECLARE @p int, @last_At datetime2(3), @last_Id varbinary(16);
SELECT TOP(@p) [c].[Id], [c].[FileName], [c].[Sheet], [c].[SavedByName], [c].[SavedAt]
FROM [CampaignPlans] AS [c]
WHERE [c].[CampaignCode] IS NULL AND [c].[SavedAt] <= @last_At AND ([c].[SavedAt] < @last_At OR [c].[Id] > @last_Id)
ORDER BY [c].[SavedAt] DESC, [c].[Id];

-- 2 of 3
-- PostgreSQL
-- @p integer
SELECT c."Id", c."FileName", c."Sheet", c."SavedByName", c."SavedAt"
FROM "CampaignPlans" AS c
WHERE c."CampaignCode" IS NULL
ORDER BY c."SavedAt" DESC, c."Id"
LIMIT @p;
-- SQL Server
DECLARE @p int;
SELECT TOP(@p) [c].[Id], [c].[FileName], [c].[Sheet], [c].[SavedByName], [c].[SavedAt]
FROM [CampaignPlans] AS [c]
WHERE [c].[CampaignCode] IS NULL
ORDER BY [c].[SavedAt] DESC, [c].[Id];

-- 3 of 3
-- PostgreSQL
SELECT c."CampaignId", c."Level", count(*)::int AS "Count"
FROM "CampaignMembers" AS c
WHERE c."LeftOn" IS NULL
GROUP BY c."CampaignId", c."Level";
-- SQL Server
SELECT [c].[CampaignId], [c].[Level], COUNT(*) AS [Count]
FROM [CampaignMembers] AS [c]
WHERE [c].[LeftOn] IS NULL
GROUP BY [c].[CampaignId], [c].[Level];
