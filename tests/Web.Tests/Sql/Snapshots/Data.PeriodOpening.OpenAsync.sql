-- Data.PeriodOpening.OpenAsync

-- 1 of 2
-- PostgreSQL
-- @campaign uuid
SELECT c."Id", c."CampaignId", c."FilerCode", c."JoinedOn", c."LeftOn", c."Level", c."PersonId", c."SortOrder", c."UnitId", c."UnitPath"
FROM "CampaignMembers" AS c
WHERE c."CampaignId" = @campaign AND c."Level" = 'unit'
ORDER BY c."SortOrder";
-- SQL Server
DECLARE @campaign varbinary(16);
SELECT [c].[Id], [c].[CampaignId], [c].[FilerCode], [c].[JoinedOn], [c].[LeftOn], [c].[Level], [c].[PersonId], [c].[RowNumber], [c].[SortOrder], [c].[UnitId], [c].[UnitPath]
FROM [CampaignMembers] AS [c]
WHERE [c].[CampaignId] = @campaign AND [c].[Level] = 'unit'
ORDER BY [c].[SortOrder];

-- 2 of 2
-- PostgreSQL
-- @campaign uuid, @codes character varying(60)[]
SELECT s."DeliverableCode", s."UnitId", s."Period"
FROM "Submissions" AS s
WHERE s."CampaignId" = @campaign AND s."DeliverableCode" = ANY (@codes);
-- SQL Server
DECLARE @campaign varbinary(16), @codes1 varchar(60), @codes2 varchar(60);
SELECT [s].[DeliverableCode], [s].[UnitId], [s].[Period]
FROM [Submissions] AS [s]
WHERE [s].[CampaignId] = @campaign AND [s].[DeliverableCode] IN (@codes1, @codes2);
