-- Data.Deadlines.WorkingCalendars.RefreshAsync

-- 1 of 2
-- PostgreSQL
SELECT COALESCE(sum(c."Version"), 0.0)::bigint
FROM "CalendarYears" AS c;
-- SQL Server
SELECT COALESCE(SUM([c].[Version]), CAST(0 AS bigint))
FROM [CalendarYears] AS [c];

-- 2 of 2
-- PostgreSQL
SELECT c."Id", c."Holidays", c."Version", c."Year"
FROM "CalendarYears" AS c;
-- SQL Server
SELECT [c].[Id], [c].[Holidays], [c].[RowNumber], [c].[Version], [c].[Year]
FROM [CalendarYears] AS [c];
