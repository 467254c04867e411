-- Organisation.FormPages.NewAppointmentAsync

-- 1 of 1
-- PostgreSQL
SELECT p."Id", p."Name", p."Code"
FROM "People" AS p
ORDER BY p."SortOrder", p."Id";
-- SQL Server
SELECT [p].[Id], [p].[Name], [p].[Code]
FROM [People] AS [p]
ORDER BY [p].[SortOrder], [p].[Id];
