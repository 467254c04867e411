-- Burden.BurdenReader.FiguresAsync

-- 1 of 2
-- PostgreSQL
-- @from date, @until date, @unit uuid
SELECT t."UnitId", t."Month", t."CaseKind", COALESCE(sum(t."Fields"), 0)::int AS "Count"
FROM "TypedFields" AS t
WHERE t."Month" >= @from AND t."Month" < @until AND t."UnitId" = @unit
GROUP BY t."UnitId", t."Month", t."CaseKind";
-- SQL Server
DECLARE @from date, @until date, @unit varbinary(16);
SELECT [t].[UnitId], [t].[Month], [t].[CaseKind], COALESCE(SUM([t].[Fields]), 0) AS [Count]
FROM [TypedFields] AS [t]
WHERE [t].[Month] >= @from AND [t].[Month] < @until AND [t].[UnitId] = @unit
GROUP BY [t].[UnitId], [t].[Month], [t].[CaseKind];

-- 2 of 2
-- PostgreSQL
-- @start timestamp with time zone, @end timestamp with time zone, @unit uuid
SELECT d."UnitId", n."SentAt", n."Text", count(*)::int AS "Count"
FROM "Nudges" AS n
INNER JOIN "Deadlines" AS d ON n."DeadlineId" = d."Id"
WHERE n."SentAt" >= @start AND n."SentAt" < @end AND d."UnitId" = @unit
GROUP BY d."UnitId", n."SentAt", n."Text";
-- SQL Server
DECLARE @start datetime2(3), @end datetime2(3), @unit varbinary(16);
SELECT [d].[UnitId], [n].[SentAt], [n].[Text], COUNT(*) AS [Count]
FROM [Nudges] AS [n]
INNER JOIN [Deadlines] AS [d] ON [n].[DeadlineId] = [d].[Id]
WHERE [n].[SentAt] >= @start AND [n].[SentAt] < @end AND [d].[UnitId] = @unit
GROUP BY [d].[UnitId], [n].[SentAt], [n].[Text];
