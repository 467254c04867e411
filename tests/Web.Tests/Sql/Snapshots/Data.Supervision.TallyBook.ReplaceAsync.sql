-- Data.Supervision.TallyBook.ReplaceAsync

-- 1 of 1
-- PostgreSQL
-- @ids uuid[]
DELETE FROM "Tallies" AS t
WHERE t."Id" = ANY (@ids);
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16);
DELETE FROM [t]
FROM [Tallies] AS [t]
WHERE [t].[Id] IN (@ids1, @ids2);
