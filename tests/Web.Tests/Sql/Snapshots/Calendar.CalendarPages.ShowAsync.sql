-- Calendar.CalendarPages.ShowAsync

-- 1 of 2
-- PostgreSQL
-- @kept uuid, @p integer
SELECT h."Act", h."At", h."ActorName", h."PostTitle", h."Facts"
FROM "HistoryEntries" AS h
WHERE h."CaseId" = @kept
ORDER BY h."Sequence" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @kept varbinary(16);
SELECT TOP(@p) [h].[Act], [h].[At], [h].[ActorName], [h].[PostTitle], [h].[Facts]
FROM [HistoryEntries] AS [h]
WHERE [h].[CaseId] = @kept
ORDER BY [h].[Sequence] DESC;

-- 2 of 2
-- PostgreSQL
-- @year integer
SELECT c."Id"
FROM "CalendarYears" AS c
WHERE c."Year" = @year
LIMIT 2;
-- SQL Server
DECLARE @year int;
SELECT TOP(2) [c].[Id]
FROM [CalendarYears] AS [c]
WHERE [c].[Year] = @year;
