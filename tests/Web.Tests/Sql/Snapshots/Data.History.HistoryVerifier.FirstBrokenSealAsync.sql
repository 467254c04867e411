-- Data.History.HistoryVerifier.FirstBrokenSealAsync

-- 1 of 1
-- PostgreSQL
SELECT h."Id", h."At", h."Cases", h."Entries", h."KeyId", h."Mac", h."Number", h."Root"
FROM "HistorySeals" AS h
ORDER BY h."Number";
-- SQL Server
SELECT [h].[Id], [h].[At], [h].[Cases], [h].[Entries], [h].[KeyId], [h].[Mac], [h].[Number], [h].[Root], [h].[RowNumber]
FROM [HistorySeals] AS [h]
ORDER BY [h].[Number];
