-- Commands.Demo.DemoSeed.OpenAccountsAsync

-- 1 of 1
-- PostgreSQL
SELECT p."Id", p."Code"
FROM "People" AS p
ORDER BY p."SortOrder";
-- SQL Server
SELECT [p].[Id], [p].[Code]
FROM [People] AS [p]
ORDER BY [p].[SortOrder];
