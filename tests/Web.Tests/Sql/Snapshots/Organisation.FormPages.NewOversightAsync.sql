-- Organisation.FormPages.NewOversightAsync

-- 1 of 1
-- PostgreSQL
-- @form_UnitId uuid
SELECT u."Id", u."Code", u."From", u."IsSupervisionOffice", u."Kind", u."Name", u."ParentId", u."Path", u."ShortName", u."SortOrder", u."To", u."Version"
FROM "Units" AS u
WHERE u."Id" = @form_UnitId
LIMIT 2;
-- SQL Server
DECLARE @form_UnitId varbinary(16);
SELECT TOP(2) [u].[Id], [u].[Code], [u].[From], [u].[IsSupervisionOffice], [u].[Kind], [u].[Name], [u].[ParentId], [u].[Path], [u].[RowNumber], [u].[ShortName], [u].[SortOrder], [u].[To], [u].[Version]
FROM [Units] AS [u]
WHERE [u].[Id] = @form_UnitId;
