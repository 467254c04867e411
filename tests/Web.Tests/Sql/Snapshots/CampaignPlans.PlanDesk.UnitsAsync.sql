-- CampaignPlans.PlanDesk.UnitsAsync

-- 1 of 1
-- PostgreSQL
-- @clock_Today date, @clock_Today1 date
SELECT u."Id", u."Code", u."From", u."IsSupervisionOffice", u."Kind", u."Name", u."ParentId", u."Path", u."ShortName", u."SortOrder", u."To", u."Version"
FROM "Units" AS u
WHERE u."From" <= @clock_Today AND (u."To" IS NULL OR u."To" >= @clock_Today1);
-- SQL Server
DECLARE @clock_Today date, @clock_Today1 date;
SELECT [u].[Id], [u].[Code], [u].[From], [u].[IsSupervisionOffice], [u].[Kind], [u].[Name], [u].[ParentId], [u].[Path], [u].[RowNumber], [u].[ShortName], [u].[SortOrder], [u].[To], [u].[Version]
FROM [Units] AS [u]
WHERE [u].[From] <= @clock_Today AND ([u].[To] IS NULL OR [u].[To] >= @clock_Today1);
