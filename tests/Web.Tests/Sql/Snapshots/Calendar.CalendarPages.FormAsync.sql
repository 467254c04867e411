-- Calendar.CalendarPages.FormAsync

-- 1 of 1
-- PostgreSQL
-- @year integer
SELECT c."Version"
FROM "CalendarYears" AS c
WHERE c."Year" = @year
LIMIT 2;
-- SQL Server
DECLARE @year int;
SELECT TOP(2) [c].[Version]
FROM [CalendarYears] AS [c]
WHERE [c].[Year] = @year;
