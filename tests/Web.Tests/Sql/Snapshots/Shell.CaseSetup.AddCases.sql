-- Shell.CaseSetup.AddCases

-- 1 of 1
-- PostgreSQL
SELECT EXISTS (
    SELECT 1
    FROM "Units" AS u);
-- SQL Server
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Units] AS [u]) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;
