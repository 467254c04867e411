-- Data.Supervision.Reminding.MissingAsync

-- 1 of 1
-- PostgreSQL
-- @ids uuid[], @since date
SELECT n."DeadlineId", n."Occasion", n."Day", n."PersonId"
FROM "Notices" AS n
WHERE n."DeadlineId" = ANY (@ids) AND n."Day" >= @since;
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16), @since date;
SELECT [n].[DeadlineId], [n].[Occasion], [n].[Day], [n].[PersonId]
FROM [Notices] AS [n]
WHERE [n].[DeadlineId] IN (@ids1, @ids2) AND [n].[Day] >= @since;
