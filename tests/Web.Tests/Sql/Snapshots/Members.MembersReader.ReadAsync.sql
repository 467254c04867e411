-- Members.MembersReader.ReadAsync

-- 1 of 3
-- PostgreSQL
-- @campaign_Id uuid
SELECT c."Id", c."CampaignId", c."FilerCode", c."JoinedOn", c."LeftOn", c."Level", c."PersonId", c."SortOrder", c."UnitId", c."UnitPath"
FROM "CampaignMembers" AS c
WHERE c."CampaignId" = @campaign_Id
ORDER BY c."SortOrder";
-- SQL Server
DECLARE @campaign_Id varbinary(16);
SELECT [c].[Id], [c].[CampaignId], [c].[FilerCode], [c].[JoinedOn], [c].[LeftOn], [c].[Level], [c].[PersonId], [c].[RowNumber], [c].[SortOrder], [c].[UnitId], [c].[UnitPath]
FROM [CampaignMembers] AS [c]
WHERE [c].[CampaignId] = @campaign_Id
ORDER BY [c].[SortOrder];

-- 2 of 3
-- PostgreSQL
-- @campaign_Id uuid
SELECT d."UnitId", d."PersonId", count(*)::int AS "Count"
FROM "Deadlines" AS d
WHERE d."CampaignId" = @campaign_Id AND d."IsOpen"
GROUP BY d."UnitId", d."PersonId";
-- SQL Server
DECLARE @campaign_Id varbinary(16);
SELECT [d].[UnitId], [d].[PersonId], COUNT(*) AS [Count]
FROM [Deadlines] AS [d]
WHERE [d].[CampaignId] = @campaign_Id AND [d].[IsOpen] = CAST(1 AS bit)
GROUP BY [d].[UnitId], [d].[PersonId];

-- 3 of 3
-- PostgreSQL
-- @campaign_Id uuid, @p integer
SELECT h."Act", h."At", h."ActorName", h."PostTitle", h."Words", h."Facts"
FROM "HistoryEntries" AS h
WHERE h."CaseId" = @campaign_Id AND h."Act" IN ('member-joined', 'member-left')
ORDER BY h."Sequence" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16);
SELECT TOP(@p) [h].[Act], [h].[At], [h].[ActorName], [h].[PostTitle], [h].[Words], [h].[Facts]
FROM [HistoryEntries] AS [h]
WHERE [h].[CaseId] = @campaign_Id AND [h].[Act] IN ('member-joined', 'member-left')
ORDER BY [h].[Sequence] DESC;
