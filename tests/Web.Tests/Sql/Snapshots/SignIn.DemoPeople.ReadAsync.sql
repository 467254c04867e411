-- SignIn.DemoPeople.ReadAsync

-- 1 of 2
-- PostgreSQL
-- @today date, @today1 date
SELECT p."Code", p."Name", p0."Title", p0."Kind", a0."Kind" AS "Appointment", u."Name" AS "Unit", u."Kind" AS "UnitKind", u."Path", u."IsSupervisionOffice", p0."SortOrder"
FROM "Accounts" AS a
INNER JOIN "People" AS p ON a."PersonId" = p."Id"
INNER JOIN "Appointments" AS a0 ON p."Id" = a0."PersonId"
INNER JOIN "Posts" AS p0 ON a0."PostId" = p0."Id"
INNER JOIN "Units" AS u ON p0."UnitId" = u."Id"
WHERE NOT (a."Disabled") AND a0."From" <= @today AND (a0."To" IS NULL OR a0."To" >= @today1);
-- SQL Server
DECLARE @today date, @today1 date;
SELECT [p].[Code], [p].[Name], [p0].[Title], [p0].[Kind], [a0].[Kind] AS [Appointment], [u].[Name] AS [Unit], [u].[Kind] AS [UnitKind], [u].[Path], [u].[IsSupervisionOffice], [p0].[SortOrder]
FROM [Accounts] AS [a]
INNER JOIN [People] AS [p] ON [a].[PersonId] = [p].[Id]
INNER JOIN [Appointments] AS [a0] ON [p].[Id] = [a0].[PersonId]
INNER JOIN [Posts] AS [p0] ON [a0].[PostId] = [p0].[Id]
INNER JOIN [Units] AS [u] ON [p0].[UnitId] = [u].[Id]
WHERE [a].[Disabled] = CAST(0 AS bit) AND [a0].[From] <= @today AND ([a0].[To] IS NULL OR [a0].[To] >= @today1);

-- 2 of 2
-- PostgreSQL
SELECT a."UserName"
FROM "Accounts" AS a
WHERE a."IsSystemAdministrator" AND NOT (a."Disabled") AND a."UserName" IS NOT NULL;
-- SQL Server
SELECT [a].[UserName]
FROM [Accounts] AS [a]
WHERE [a].[IsSystemAdministrator] = CAST(1 AS bit) AND [a].[Disabled] = CAST(0 AS bit) AND [a].[UserName] IS NOT NULL;
