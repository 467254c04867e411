-- Organisation.FormPages.LeadersAsync

-- 1 of 1
-- PostgreSQL
-- @today1 date, @today date
SELECT p."Id", p."Title", (
    SELECT p0."Name"
    FROM "Appointments" AS a
    INNER JOIN "People" AS p0 ON a."PersonId" = p0."Id"
    WHERE a."PostId" = p."Id" AND a."From" <= @today1 AND (a."To" IS NULL OR a."To" >= @today)
    ORDER BY p0."SortOrder"
    LIMIT 1) AS "Holder"
FROM "Posts" AS p
WHERE p."Kind" IN ('leader', 'secretary') AND (p."To" IS NULL OR p."To" >= @today)
ORDER BY p."SortOrder";
-- SQL Server
DECLARE @today1 date, @today date;
SELECT [p].[Id], [p].[Title], (
    SELECT TOP(1) [p0].[Name]
    FROM [Appointments] AS [a]
    INNER JOIN [People] AS [p0] ON [a].[PersonId] = [p0].[Id]
    WHERE [a].[PostId] = [p].[Id] AND [a].[From] <= @today1 AND ([a].[To] IS NULL OR [a].[To] >= @today)
    ORDER BY [p0].[SortOrder]) AS [Holder]
FROM [Posts] AS [p]
WHERE [p].[Kind] IN ('leader', 'secretary') AND ([p].[To] IS NULL OR [p].[To] >= @today)
ORDER BY [p].[SortOrder];
