-- Data.History.HistoryVerifier.UnreadableAsync

-- 1 of 1
-- PostgreSQL
-- @p integer
SELECT h."CaseId", h."Sequence"
FROM "HistoryEntries" AS h
ORDER BY h."CaseId", h."Sequence"
LIMIT 1 OFFSET @p;
-- SQL Server
DECLARE @p int;
SELECT [h].[CaseId], [h].[Sequence]
FROM [HistoryEntries] AS [h]
ORDER BY [h].[CaseId], [h].[Sequence]
OFFSET @p ROWS FETCH NEXT 1 ROWS ONLY;
