-- Accounts.AccountPages.NewAsync

-- 1 of 1
-- PostgreSQL
-- @form_PersonId uuid
SELECT p."Id", p."Code", p."Name", p."SortOrder", p."Version"
FROM "People" AS p
WHERE p."Id" = @form_PersonId
LIMIT 2;
-- SQL Server
DECLARE @form_PersonId varbinary(16);
SELECT TOP(2) [p].[Id], [p].[Code], [p].[Name], [p].[RowNumber], [p].[SortOrder], [p].[Version]
FROM [People] AS [p]
WHERE [p].[Id] = @form_PersonId;
