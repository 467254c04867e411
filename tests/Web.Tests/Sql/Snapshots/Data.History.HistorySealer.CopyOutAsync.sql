-- Data.History.HistorySealer.CopyOutAsync

-- 1 of 1
-- PostgreSQL
-- @p bigint
SELECT h."Id", h."At", h."Cases", h."Entries", h."KeyId", h."Mac", h."Number", h."Root"
FROM "HistorySeals" AS h
WHERE h."Number" > @p
ORDER BY h."Number";
-- SQL Server
DECLARE @p bigint;
SELECT [h].[Id], [h].[At], [h].[Cases], [h].[Entries], [h].[KeyId], [h].[Mac], [h].[Number], [h].[Root], [h].[RowNumber]
FROM [HistorySeals] AS [h]
WHERE [h].[Number] > @p
ORDER BY [h].[Number];
