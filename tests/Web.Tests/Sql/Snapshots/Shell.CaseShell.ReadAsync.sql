-- Shell.CaseShell.ReadAsync

-- 1 of 1
-- PostgreSQL
SELECT u."ShortName"
FROM "Units" AS u
WHERE u."ParentId" IS NULL
ORDER BY u."Path"
LIMIT 1;
-- SQL Server
SELECT TOP(1) [u].[ShortName]
FROM [Units] AS [u]
WHERE [u].[ParentId] IS NULL
ORDER BY [u].[Path];
