-- SignOff.SigningQueue.PlaceAsync

-- 1 of 2
-- PostgreSQL
-- @ids uuid[], @delegated uuid[], @p integer
SELECT s."RoundId"
FROM (
    SELECT d."Id", d."DueAt", d."SubjectId"
    FROM "Deadlines" AS d
    WHERE d."Kind" = 'sign-off-step' AND d."IsOpen" AND (d."OwnerId" = ANY (@ids) OR (d."Kind" = 'sign-off-step' AND d."OwnerId" = ANY (@delegated)))
    ORDER BY d."DueAt", d."Id"
    LIMIT @p
) AS d0
INNER JOIN "SignOffSteps" AS s ON d0."SubjectId" = s."Id"
ORDER BY d0."DueAt", d0."Id";
-- SQL Server
DECLARE @p int, @ids1 varbinary(16), @ids2 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16);
SELECT [s].[RoundId]
FROM (
    SELECT TOP(@p) [d].[Id], [d].[DueAt], [d].[SubjectId]
    FROM [Deadlines] AS [d]
    WHERE [d].[Kind] = 'sign-off-step' AND [d].[IsOpen] = CAST(1 AS bit) AND ([d].[OwnerId] IN (@ids1, @ids2) OR ([d].[Kind] = 'sign-off-step' AND [d].[OwnerId] IN (@delegated1, @delegated2)))
    ORDER BY [d].[DueAt], [d].[Id]
) AS [d0]
INNER JOIN [SignOffSteps] AS [s] ON [d0].[SubjectId] = [s].[Id]
ORDER BY [d0].[DueAt], [d0].[Id];

-- 2 of 2
-- PostgreSQL
-- @ids uuid[], @p integer
SELECT s."RoundId"
FROM (
    SELECT d."Id", d."DueAt", d."SubjectId"
    FROM "Deadlines" AS d
    WHERE d."Kind" = 'sign-off-step' AND d."IsOpen" AND d."OwnerId" = ANY (@ids)
    ORDER BY d."DueAt", d."Id"
    LIMIT @p
) AS d0
INNER JOIN "SignOffSteps" AS s ON d0."SubjectId" = s."Id"
ORDER BY d0."DueAt", d0."Id";
-- SQL Server
DECLARE @p int, @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [s].[RoundId]
FROM (
    SELECT TOP(@p) [d].[Id], [d].[DueAt], [d].[SubjectId]
    FROM [Deadlines] AS [d]
    WHERE [d].[Kind] = 'sign-off-step' AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)
    ORDER BY [d].[DueAt], [d].[Id]
) AS [d0]
INNER JOIN [SignOffSteps] AS [s] ON [d0].[SubjectId] = [s].[Id]
ORDER BY [d0].[DueAt], [d0].[Id];
