-- Data.History.HistorySealer.SealAsync

-- 1 of 3
-- PostgreSQL
SELECT h."CaseId", h."SealedCount", h0."Hash"
FROM "HistoryHeads" AS h
LEFT JOIN "HistoryEntries" AS h0 ON h."CaseId" = h0."CaseId" AND h."SealedCount" = h0."Sequence"
WHERE h."SealedCount" > 0
ORDER BY h."CaseId";
-- SQL Server
SELECT [h].[CaseId], [h].[SealedCount], [h0].[Hash]
FROM [HistoryHeads] AS [h]
LEFT JOIN [HistoryEntries] AS [h0] ON [h].[CaseId] = [h0].[CaseId] AND [h].[SealedCount] = [h0].[Sequence]
WHERE [h].[SealedCount] > CAST(0 AS bigint)
ORDER BY [h].[CaseId];

-- 2 of 3
-- PostgreSQL
SELECT max(h."Number")
FROM "HistorySeals" AS h;
-- SQL Server
SELECT MAX([h].[Number])
FROM [HistorySeals] AS [h];

-- 3 of 3
-- PostgreSQL
UPDATE "HistoryHeads" AS h
SET "SealedCount" = h."Count"
WHERE h."SealedCount" <> h."Count";
-- SQL Server
UPDATE [h]
SET [h].[SealedCount] = [h].[Count]
FROM [HistoryHeads] AS [h]
WHERE [h].[SealedCount] <> [h].[Count];
