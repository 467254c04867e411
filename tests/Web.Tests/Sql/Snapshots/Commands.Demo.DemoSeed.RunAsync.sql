-- Commands.Demo.DemoSeed.RunAsync

-- 1 of 1
-- PostgreSQL
SELECT EXISTS (
    SELECT 1
    FROM "Accounts" AS a);
-- SQL Server
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Accounts] AS [a]) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;
