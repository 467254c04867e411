-- SignOff.SigningQueue.ReadAsync

-- 1 of 6
-- PostgreSQL
-- @ids uuid[], @delegated uuid[], @now timestamp with time zone, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."Kind" = 'sign-off-step' AND d."IsOpen" AND (d."OwnerId" = ANY (@ids) OR (d."Kind" = 'sign-off-step' AND d."OwnerId" = ANY (@delegated))) AND d."DueAt" < @now
    LIMIT @p
) AS d0;
-- SQL Server
DECLARE @p int, @ids1 varbinary(16), @ids2 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @now datetime2(3);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Deadlines] AS [d]
    WHERE [d].[Kind] = 'sign-off-step' AND [d].[IsOpen] = CAST(1 AS bit) AND ([d].[OwnerId] IN (@ids1, @ids2) OR ([d].[Kind] = 'sign-off-step' AND [d].[OwnerId] IN (@delegated1, @delegated2))) AND [d].[DueAt] < @now
) AS [d0];

-- 2 of 6
-- PostgreSQL
-- @ids uuid[], @delegated uuid[], @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."Kind" = 'sign-off-step' AND d."IsOpen" AND (d."OwnerId" = ANY (@ids) OR (d."Kind" = 'sign-off-step' AND d."OwnerId" = ANY (@delegated)))
    LIMIT @p
) AS d0;
-- SQL Server
DECLARE @p int, @ids1 varbinary(16), @ids2 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Deadlines] AS [d]
    WHERE [d].[Kind] = 'sign-off-step' AND [d].[IsOpen] = CAST(1 AS bit) AND ([d].[OwnerId] IN (@ids1, @ids2) OR ([d].[Kind] = 'sign-off-step' AND [d].[OwnerId] IN (@delegated1, @delegated2)))
) AS [d0];

-- 3 of 6
-- PostgreSQL
-- @ids uuid[], @delegated uuid[], @p integer
SELECT s0."Id" AS "RoundId", CASE
    WHEN r."Id" IS NOT NULL THEN r."Number"
    WHEN p0."Id" IS NOT NULL THEN p0."Number"
END AS "Number", u."Name" AS "UnitName", p."Name" AS "PersonName", s0."Number" AS "Edition", s0."SubmittedByName", s0."SubmittedAt", d0."DueAt", (
    SELECT count(*)::int
    FROM "PlanLines" AS p1
    WHERE p1."RevisionId" = s0."RevisionId") AS "Lines", e."OldDueOn", e."NewDueOn", m."Order" AS "Measure"
FROM (
    SELECT d."Id", d."DueAt", d."PersonId", d."SubjectId", d."UnitId"
    FROM "Deadlines" AS d
    WHERE d."Kind" = 'sign-off-step' AND d."IsOpen" AND (d."OwnerId" = ANY (@ids) OR (d."Kind" = 'sign-off-step' AND d."OwnerId" = ANY (@delegated)))
    ORDER BY d."DueAt", d."Id"
    LIMIT @p
) AS d0
INNER JOIN "SignOffSteps" AS s ON d0."SubjectId" = s."Id"
INNER JOIN "SignOffRounds" AS s0 ON s."RoundId" = s0."Id"
INNER JOIN "Units" AS u ON d0."UnitId" = u."Id"
LEFT JOIN "People" AS p ON d0."PersonId" = p."Id"
LEFT JOIN "RectificationPlans" AS r ON s0."PlanId" = r."Id"
LEFT JOIN "Extensions" AS e ON s0."ExtensionId" = e."Id"
LEFT JOIN "Problems" AS p0 ON e."ProblemId" = p0."Id"
LEFT JOIN "MeasureTasks" AS m ON e."MeasureId" = m."Id"
ORDER BY d0."DueAt", d0."Id";
-- SQL Server
DECLARE @p int, @ids1 varbinary(16), @ids2 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16);
SELECT [s0].[Id] AS [RoundId], CASE
    WHEN [r].[Id] IS NOT NULL THEN [r].[Number]
    WHEN [p0].[Id] IS NOT NULL THEN [p0].[Number]
END AS [Number], [u].[Name] AS [UnitName], [p].[Name] AS [PersonName], [s0].[Number] AS [Edition], [s0].[SubmittedByName], [s0].[SubmittedAt], [d0].[DueAt], (
    SELECT COUNT(*)
    FROM [PlanLines] AS [p1]
    WHERE [p1].[RevisionId] = [s0].[RevisionId]) AS [Lines], [e].[OldDueOn], [e].[NewDueOn], [m].[Order] AS [Measure]
FROM (
    SELECT TOP(@p) [d].[Id], [d].[DueAt], [d].[PersonId], [d].[SubjectId], [d].[UnitId]
    FROM [Deadlines] AS [d]
    WHERE [d].[Kind] = 'sign-off-step' AND [d].[IsOpen] = CAST(1 AS bit) AND ([d].[OwnerId] IN (@ids1, @ids2) OR ([d].[Kind] = 'sign-off-step' AND [d].[OwnerId] IN (@delegated1, @delegated2)))
    ORDER BY [d].[DueAt], [d].[Id]
) AS [d0]
INNER JOIN [SignOffSteps] AS [s] ON [d0].[SubjectId] = [s].[Id]
INNER JOIN [SignOffRounds] AS [s0] ON [s].[RoundId] = [s0].[Id]
INNER JOIN [Units] AS [u] ON [d0].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p] ON [d0].[PersonId] = [p].[Id]
LEFT JOIN [RectificationPlans] AS [r] ON [s0].[PlanId] = [r].[Id]
LEFT JOIN [Extensions] AS [e] ON [s0].[ExtensionId] = [e].[Id]
LEFT JOIN [Problems] AS [p0] ON [e].[ProblemId] = [p0].[Id]
LEFT JOIN [MeasureTasks] AS [m] ON [e].[MeasureId] = [m].[Id]
ORDER BY [d0].[DueAt], [d0].[Id];

-- 4 of 6
-- PostgreSQL
-- @ids uuid[], @now timestamp with time zone, @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."Kind" = 'sign-off-step' AND d."IsOpen" AND d."OwnerId" = ANY (@ids) AND d."DueAt" < @now
    LIMIT @p
) AS d0;
-- SQL Server
DECLARE @p int, @ids1 varbinary(16), @ids2 varbinary(16), @now datetime2(3);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Deadlines] AS [d]
    WHERE [d].[Kind] = 'sign-off-step' AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2) AND [d].[DueAt] < @now
) AS [d0];

-- 5 of 6
-- PostgreSQL
-- @ids uuid[], @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."Kind" = 'sign-off-step' AND d."IsOpen" AND d."OwnerId" = ANY (@ids)
    LIMIT @p
) AS d0;
-- SQL Server
DECLARE @p int, @ids1 varbinary(16), @ids2 varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Deadlines] AS [d]
    WHERE [d].[Kind] = 'sign-off-step' AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)
) AS [d0];

-- 6 of 6
-- PostgreSQL
-- @ids uuid[], @p integer
SELECT s0."Id" AS "RoundId", CASE
    WHEN r."Id" IS NOT NULL THEN r."Number"
    WHEN p0."Id" IS NOT NULL THEN p0."Number"
END AS "Number", u."Name" AS "UnitName", p."Name" AS "PersonName", s0."Number" AS "Edition", s0."SubmittedByName", s0."SubmittedAt", d0."DueAt", (
    SELECT count(*)::int
    FROM "PlanLines" AS p1
    WHERE p1."RevisionId" = s0."RevisionId") AS "Lines", e."OldDueOn", e."NewDueOn", m."Order" AS "Measure"
FROM (
    SELECT d."Id", d."DueAt", d."PersonId", d."SubjectId", d."UnitId"
    FROM "Deadlines" AS d
    WHERE d."Kind" = 'sign-off-step' AND d."IsOpen" AND d."OwnerId" = ANY (@ids)
    ORDER BY d."DueAt", d."Id"
    LIMIT @p
) AS d0
INNER JOIN "SignOffSteps" AS s ON d0."SubjectId" = s."Id"
INNER JOIN "SignOffRounds" AS s0 ON s."RoundId" = s0."Id"
INNER JOIN "Units" AS u ON d0."UnitId" = u."Id"
LEFT JOIN "People" AS p ON d0."PersonId" = p."Id"
LEFT JOIN "RectificationPlans" AS r ON s0."PlanId" = r."Id"
LEFT JOIN "Extensions" AS e ON s0."ExtensionId" = e."Id"
LEFT JOIN "Problems" AS p0 ON e."ProblemId" = p0."Id"
LEFT JOIN "MeasureTasks" AS m ON e."MeasureId" = m."Id"
ORDER BY d0."DueAt", d0."Id";
-- SQL Server
DECLARE @p int, @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [s0].[Id] AS [RoundId], CASE
    WHEN [r].[Id] IS NOT NULL THEN [r].[Number]
    WHEN [p0].[Id] IS NOT NULL THEN [p0].[Number]
END AS [Number], [u].[Name] AS [UnitName], [p].[Name] AS [PersonName], [s0].[Number] AS [Edition], [s0].[SubmittedByName], [s0].[SubmittedAt], [d0].[DueAt], (
    SELECT COUNT(*)
    FROM [PlanLines] AS [p1]
    WHERE [p1].[RevisionId] = [s0].[RevisionId]) AS [Lines], [e].[OldDueOn], [e].[NewDueOn], [m].[Order] AS [Measure]
FROM (
    SELECT TOP(@p) [d].[Id], [d].[DueAt], [d].[PersonId], [d].[SubjectId], [d].[UnitId]
    FROM [Deadlines] AS [d]
    WHERE [d].[Kind] = 'sign-off-step' AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)
    ORDER BY [d].[DueAt], [d].[Id]
) AS [d0]
INNER JOIN [SignOffSteps] AS [s] ON [d0].[SubjectId] = [s].[Id]
INNER JOIN [SignOffRounds] AS [s0] ON [s].[RoundId] = [s0].[Id]
INNER JOIN [Units] AS [u] ON [d0].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p] ON [d0].[PersonId] = [p].[Id]
LEFT JOIN [RectificationPlans] AS [r] ON [s0].[PlanId] = [r].[Id]
LEFT JOIN [Extensions] AS [e] ON [s0].[ExtensionId] = [e].[Id]
LEFT JOIN [Problems] AS [p0] ON [e].[ProblemId] = [p0].[Id]
LEFT JOIN [MeasureTasks] AS [m] ON [e].[MeasureId] = [m].[Id]
ORDER BY [d0].[DueAt], [d0].[Id];
