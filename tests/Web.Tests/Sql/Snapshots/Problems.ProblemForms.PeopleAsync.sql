-- Problems.ProblemForms.PeopleAsync

-- 1 of 1
-- PostgreSQL
-- @today date, @today1 date, @range_From character varying(60), @range_To character varying(60)
SELECT p."Id", p."Name"
FROM "People" AS p
WHERE EXISTS (
    SELECT 1
    FROM "Appointments" AS a
    WHERE a."PersonId" = p."Id" AND a."From" <= @today AND (a."To" IS NULL OR a."To" >= @today1) AND EXISTS (
        SELECT 1
        FROM "Posts" AS p0
        WHERE p0."Id" = a."PostId" AND EXISTS (
            SELECT 1
            FROM "Units" AS u
            WHERE u."Id" = p0."UnitId" AND u."Path" >= @range_From AND u."Path" < @range_To)))
ORDER BY p."SortOrder", p."Id";
-- SQL Server
DECLARE @today date, @today1 date, @range_From varchar(60), @range_To varchar(60);
SELECT [p].[Id], [p].[Name]
FROM [People] AS [p]
WHERE EXISTS (
    SELECT 1
    FROM [Appointments] AS [a]
    WHERE [a].[PersonId] = [p].[Id] AND [a].[From] <= @today AND ([a].[To] IS NULL OR [a].[To] >= @today1) AND EXISTS (
        SELECT 1
        FROM [Posts] AS [p0]
        WHERE [p0].[Id] = [a].[PostId] AND EXISTS (
            SELECT 1
            FROM [Units] AS [u]
            WHERE [u].[Id] = [p0].[UnitId] AND [u].[Path] >= @range_From AND [u].[Path] < @range_To)))
ORDER BY [p].[SortOrder], [p].[Id];
