-- Data.History.HistoryKeyFile.ReadAsync

-- 1 of 1
-- PostgreSQL
SELECT h."KeyId"
FROM "HistoryEntries" AS h
ORDER BY h."Id"
LIMIT 1;
-- SQL Server
SELECT TOP(1) [h].[KeyId]
FROM [HistoryEntries] AS [h]
ORDER BY [h].[Id];
