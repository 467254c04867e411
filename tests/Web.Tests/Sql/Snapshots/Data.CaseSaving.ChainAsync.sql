-- Data.CaseSaving.ChainAsync

-- 1 of 1
-- PostgreSQL
-- @ids uuid[]
SELECT h."CaseId", h."CaseKind", h."Count", h."KeyId", h."LastHash", h."Mac", h."SealedCount", h."Version"
FROM "HistoryHeads" AS h
WHERE h."CaseId" = ANY (@ids);
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [h].[CaseId], [h].[CaseKind], [h].[Count], [h].[KeyId], [h].[LastHash], [h].[Mac], [h].[RowNumber], [h].[SealedCount], [h].[Version]
FROM [HistoryHeads] AS [h]
WHERE [h].[CaseId] IN (@ids1, @ids2);
