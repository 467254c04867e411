-- Data.People.ActorLoader.UnitsAsync

-- 1 of 1
-- PostgreSQL
-- @paths character varying(60)[]
SELECT u."Id", u."Code", u."From", u."IsSupervisionOffice", u."Kind", u."Name", u."ParentId", u."Path", u."ShortName", u."SortOrder", u."To", u."Version"
FROM "Units" AS u
WHERE u."Path" = ANY (@paths);
-- SQL Server
DECLARE @paths1 varchar(60), @paths2 varchar(60);
SELECT [u].[Id], [u].[Code], [u].[From], [u].[IsSupervisionOffice], [u].[Kind], [u].[Name], [u].[ParentId], [u].[Path], [u].[RowNumber], [u].[ShortName], [u].[SortOrder], [u].[To], [u].[Version]
FROM [Units] AS [u]
WHERE [u].[Path] IN (@paths1, @paths2);
