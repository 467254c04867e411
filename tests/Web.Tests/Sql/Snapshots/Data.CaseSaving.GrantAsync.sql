-- Data.CaseSaving.GrantAsync

-- 1 of 1
-- PostgreSQL
-- @lists uuid[]
SELECT r."ListId", r."HolderId"
FROM "ReadGrants" AS r
WHERE r."ListId" = ANY (@lists);
-- SQL Server
DECLARE @lists1 varbinary(16), @lists2 varbinary(16);
SELECT [r].[ListId], [r].[HolderId]
FROM [ReadGrants] AS [r]
WHERE [r].[ListId] IN (@lists1, @lists2);
