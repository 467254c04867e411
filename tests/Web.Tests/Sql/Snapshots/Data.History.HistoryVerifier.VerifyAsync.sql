-- Data.History.HistoryVerifier.VerifyAsync

-- 1 of 2
-- PostgreSQL
SELECT count(*)
FROM "HistoryEntries" AS h;
-- SQL Server
SELECT COUNT_BIG(*)
FROM [HistoryEntries] AS [h];

-- 2 of 2
-- PostgreSQL
SELECT count(*)
FROM "HistoryHeads" AS h;
-- SQL Server
SELECT COUNT_BIG(*)
FROM [HistoryHeads] AS [h];
