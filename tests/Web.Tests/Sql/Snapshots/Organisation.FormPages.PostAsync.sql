-- Organisation.FormPages.PostAsync

-- 1 of 1
-- PostgreSQL
-- @id uuid
SELECT p."Id", p."From", p."Kind", p."SortOrder", p."Title", p."To", p."UnitId", p."Version"
FROM "Posts" AS p
WHERE p."Id" = @id
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16);
SELECT TOP(2) [p].[Id], [p].[From], [p].[Kind], [p].[RowNumber], [p].[SortOrder], [p].[Title], [p].[To], [p].[UnitId], [p].[Version]
FROM [Posts] AS [p]
WHERE [p].[Id] = @id;
