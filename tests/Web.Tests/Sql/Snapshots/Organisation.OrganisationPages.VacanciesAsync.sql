-- Organisation.OrganisationPages.VacanciesAsync

-- 1 of 1
-- PostgreSQL
-- @ids uuid[]
SELECT d."OwnerId" AS "Key", count(*)::int AS "Count"
FROM "Deadlines" AS d
WHERE d."IsOpen" AND d."OwnerId" = ANY (@ids)
GROUP BY d."OwnerId";
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16);
SELECT [d].[OwnerId] AS [Key], COUNT(*) AS [Count]
FROM [Deadlines] AS [d]
WHERE [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)
GROUP BY [d].[OwnerId];
