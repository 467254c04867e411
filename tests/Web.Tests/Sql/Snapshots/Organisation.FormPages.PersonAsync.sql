-- Organisation.FormPages.PersonAsync

-- 1 of 1
-- PostgreSQL
-- @id uuid
SELECT p."Id", p."Code", p."Name", p."SortOrder", p."Version"
FROM "People" AS p
WHERE p."Id" = @id
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16);
SELECT TOP(2) [p].[Id], [p].[Code], [p].[Name], [p].[RowNumber], [p].[SortOrder], [p].[Version]
FROM [People] AS [p]
WHERE [p].[Id] = @id;
