-- Data.Supervision.Escalating.RaiseAsync

-- 1 of 1
-- PostgreSQL
-- @ids uuid[]
SELECT e."Id", e."CampaignId", e."Day", e."DeadlineId", e."HolderId", e."HolderKind", e."Level", e."RaisedAt", e."ReachedNames", e."ReachedPost"
FROM "Escalations" AS e
WHERE e."DeadlineId" = ANY (@ids)
ORDER BY e."Level";
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [e].[Id], [e].[CampaignId], [e].[Day], [e].[DeadlineId], [e].[HolderId], [e].[HolderKind], [e].[Level], [e].[RaisedAt], [e].[ReachedNames], [e].[ReachedPost], [e].[RowNumber]
FROM [Escalations] AS [e]
WHERE [e].[DeadlineId] IN (@ids1, @ids2)
ORDER BY [e].[Level];
