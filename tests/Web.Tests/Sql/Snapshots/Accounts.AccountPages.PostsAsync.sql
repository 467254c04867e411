-- Accounts.AccountPages.PostsAsync

-- 1 of 1
-- PostgreSQL
-- @people uuid[], @today date, @today2 date
SELECT a."PersonId", u."Name", u."ParentId", p."Title"
FROM "Appointments" AS a
INNER JOIN "Posts" AS p ON a."PostId" = p."Id"
INNER JOIN "Units" AS u ON p."UnitId" = u."Id"
WHERE a."PersonId" = ANY (@people) AND a."From" <= @today AND (a."To" IS NULL OR a."To" >= @today2)
ORDER BY a."Kind", u."Path", p."SortOrder";
-- SQL Server
DECLARE @people1 varbinary(16), @people2 varbinary(16), @today date, @today2 date;
SELECT [a].[PersonId], [u].[Name], [u].[ParentId], [p].[Title]
FROM [Appointments] AS [a]
INNER JOIN [Posts] AS [p] ON [a].[PostId] = [p].[Id]
INNER JOIN [Units] AS [u] ON [p].[UnitId] = [u].[Id]
WHERE [a].[PersonId] IN (@people1, @people2) AND [a].[From] <= @today AND ([a].[To] IS NULL OR [a].[To] >= @today2)
ORDER BY [a].[Kind], [u].[Path], [p].[SortOrder];
