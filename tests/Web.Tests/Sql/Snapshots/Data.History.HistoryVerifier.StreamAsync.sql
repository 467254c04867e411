-- Data.History.HistoryVerifier.StreamAsync

-- 1 of 1
-- PostgreSQL
SELECT h."Id", h."AccountId", h."Act", h."ActorName", h."At", h."Canonical", h."CaseId", h."CaseKind", h."Facts", h."Hash", h."KeyId", h."PersonId", h."PostId", h."PostTitle", h."PreviousHash", h."Sequence", h."UnitName", h."Words", h0."CaseId", h0."CaseKind", h0."Count", h0."KeyId", h0."LastHash", h0."Mac", h0."SealedCount", h0."Version"
FROM "HistoryEntries" AS h
LEFT JOIN "HistoryHeads" AS h0 ON h."CaseId" = h0."CaseId"
ORDER BY h."CaseId", h."Sequence";
-- SQL Server
SELECT [h].[Id], [h].[AccountId], [h].[Act], [h].[ActorName], [h].[At], [h].[Canonical], [h].[CaseId], [h].[CaseKind], [h].[Facts], [h].[Hash], [h].[KeyId], [h].[PersonId], [h].[PostId], [h].[PostTitle], [h].[PreviousHash], [h].[RowNumber], [h].[Sequence], [h].[UnitName], [h].[Words], [h0].[CaseId], [h0].[CaseKind], [h0].[Count], [h0].[KeyId], [h0].[LastHash], [h0].[Mac], [h0].[RowNumber], [h0].[SealedCount], [h0].[Version]
FROM [HistoryEntries] AS [h]
LEFT JOIN [HistoryHeads] AS [h0] ON [h].[CaseId] = [h0].[CaseId]
ORDER BY [h].[CaseId], [h].[Sequence];
