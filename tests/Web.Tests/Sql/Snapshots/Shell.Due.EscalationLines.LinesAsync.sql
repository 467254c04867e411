-- Shell.Due.EscalationLines.LinesAsync

-- 1 of 1
-- PostgreSQL
-- @open uuid[], @p integer
SELECT e."Level", e."Day", e."ReachedNames", e."ReachedPost"
FROM "Escalations" AS e
WHERE e."DeadlineId" = ANY (@open)
ORDER BY e."RaisedAt", e."Level"
LIMIT @p;
-- SQL Server
DECLARE @p int, @open1 varbinary(16), @open2 varbinary(16);
SELECT TOP(@p) [e].[Level], [e].[Day], [e].[ReachedNames], [e].[ReachedPost]
FROM [Escalations] AS [e]
WHERE [e].[DeadlineId] IN (@open1, @open2)
ORDER BY [e].[RaisedAt], [e].[Level];
