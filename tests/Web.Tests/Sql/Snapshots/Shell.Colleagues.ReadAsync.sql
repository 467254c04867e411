-- Shell.Colleagues.ReadAsync

-- 1 of 2
-- PostgreSQL
-- @today date, @today1 date, @home character varying(60)
SELECT p0."Id", p0."Name", u."Name", u."Path", p."Title"
FROM "Appointments" AS a
INNER JOIN "Posts" AS p ON a."PostId" = p."Id"
INNER JOIN "Units" AS u ON p."UnitId" = u."Id"
INNER JOIN "People" AS p0 ON a."PersonId" = p0."Id"
WHERE a."From" <= @today AND (a."To" IS NULL OR a."To" >= @today1) AND EXISTS (
    SELECT 1
    FROM "Accounts" AS a0
    WHERE a0."PersonId" = a."PersonId" AND NOT (a0."Disabled") AND NOT (a0."IsSystemAdministrator")) AND (u."Path" = @home OR p."Kind" = 'leader' OR p."Kind" = 'secretary' OR p."Kind" = 'unit-head' OR p."Kind" = 'deputy-head')
ORDER BY u."Path", p0."SortOrder", p0."Id";
-- SQL Server
DECLARE @today date, @today1 date, @home varchar(60);
SELECT [p0].[Id], [p0].[Name], [u].[Name], [u].[Path], [p].[Title]
FROM [Appointments] AS [a]
INNER JOIN [Posts] AS [p] ON [a].[PostId] = [p].[Id]
INNER JOIN [Units] AS [u] ON [p].[UnitId] = [u].[Id]
INNER JOIN [People] AS [p0] ON [a].[PersonId] = [p0].[Id]
WHERE [a].[From] <= @today AND ([a].[To] IS NULL OR [a].[To] >= @today1) AND EXISTS (
    SELECT 1
    FROM [Accounts] AS [a0]
    WHERE [a0].[PersonId] = [a].[PersonId] AND [a0].[Disabled] = CAST(0 AS bit) AND [a0].[IsSystemAdministrator] = CAST(0 AS bit)) AND ([u].[Path] = @home OR [p].[Kind] = 'leader' OR [p].[Kind] = 'secretary' OR [p].[Kind] = 'unit-head' OR [p].[Kind] = 'deputy-head')
ORDER BY [u].[Path], [p0].[SortOrder], [p0].[Id];

-- 2 of 2
-- PostgreSQL
-- @today date, @today1 date, @home_startswith character varying(60), @home character varying(60)
SELECT p0."Id", p0."Name", u."Name", u."Path", p."Title"
FROM "Appointments" AS a
INNER JOIN "Posts" AS p ON a."PostId" = p."Id"
INNER JOIN "Units" AS u ON p."UnitId" = u."Id"
INNER JOIN "People" AS p0 ON a."PersonId" = p0."Id"
WHERE a."From" <= @today AND (a."To" IS NULL OR a."To" >= @today1) AND EXISTS (
    SELECT 1
    FROM "Accounts" AS a0
    WHERE a0."PersonId" = a."PersonId" AND NOT (a0."Disabled") AND NOT (a0."IsSystemAdministrator")) AND (u."Path" LIKE @home_startswith OR u."Path" = @home OR p."Kind" = 'leader' OR p."Kind" = 'secretary' OR p."Kind" = 'unit-head' OR p."Kind" = 'deputy-head')
ORDER BY u."Path", p0."SortOrder", p0."Id";
-- SQL Server
DECLARE @today date, @today1 date, @home_startswith varchar(60), @home varchar(60);
SELECT [p0].[Id], [p0].[Name], [u].[Name], [u].[Path], [p].[Title]
FROM [Appointments] AS [a]
INNER JOIN [Posts] AS [p] ON [a].[PostId] = [p].[Id]
INNER JOIN [Units] AS [u] ON [p].[UnitId] = [u].[Id]
INNER JOIN [People] AS [p0] ON [a].[PersonId] = [p0].[Id]
WHERE [a].[From] <= @today AND ([a].[To] IS NULL OR [a].[To] >= @today1) AND EXISTS (
    SELECT 1
    FROM [Accounts] AS [a0]
    WHERE [a0].[PersonId] = [a].[PersonId] AND [a0].[Disabled] = CAST(0 AS bit) AND [a0].[IsSystemAdministrator] = CAST(0 AS bit)) AND ([u].[Path] LIKE @home_startswith ESCAPE '\' OR [u].[Path] = @home OR [p].[Kind] = 'leader' OR [p].[Kind] = 'secretary' OR [p].[Kind] = 'unit-head' OR [p].[Kind] = 'deputy-head')
ORDER BY [u].[Path], [p0].[SortOrder], [p0].[Id];
