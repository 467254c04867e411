-- Data.Supervision.Reminding.WriteAsync

-- 1 of 1
-- PostgreSQL
-- @ids uuid[]
SELECT n."Id"
FROM "Notices" AS n
WHERE n."Id" = ANY (@ids);
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [n].[Id]
FROM [Notices] AS [n]
WHERE [n].[Id] IN (@ids1, @ids2);
