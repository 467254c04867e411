-- Data.History.HistoryVerifier.LostChainAsync

-- 1 of 1
-- PostgreSQL
SELECT h."CaseId"
FROM "HistoryHeads" AS h
WHERE NOT EXISTS (
    SELECT 1
    FROM "HistoryEntries" AS h0
    WHERE h0."CaseId" = h."CaseId")
ORDER BY h."CaseId"
LIMIT 1;
-- SQL Server
SELECT TOP(1) [h].[CaseId]
FROM [HistoryHeads] AS [h]
WHERE NOT EXISTS (
    SELECT 1
    FROM [HistoryEntries] AS [h0]
    WHERE [h0].[CaseId] = [h].[CaseId])
ORDER BY [h].[CaseId];
