-- Data.DemandDesk.IssueAsync

-- 1 of 1
-- PostgreSQL
-- @campaignId uuid
SELECT c."Id", c."CampaignId", c."FilerCode", c."JoinedOn", c."LeftOn", c."Level", c."PersonId", c."SortOrder", c."UnitId", c."UnitPath"
FROM "CampaignMembers" AS c
WHERE c."CampaignId" = @campaignId AND c."Level" = 'unit'
ORDER BY c."SortOrder";
-- SQL Server
DECLARE @campaignId varbinary(16);
SELECT [c].[Id], [c].[CampaignId], [c].[FilerCode], [c].[JoinedOn], [c].[LeftOn], [c].[Level], [c].[PersonId], [c].[RowNumber], [c].[SortOrder], [c].[UnitId], [c].[UnitPath]
FROM [CampaignMembers] AS [c]
WHERE [c].[CampaignId] = @campaignId AND [c].[Level] = 'unit'
ORDER BY [c].[SortOrder];
