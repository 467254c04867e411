-- Data.CaseDesk.FileOfAsync

-- 1 of 1
-- PostgreSQL
-- @plan_ListId uuid
SELECT p."Id", p."AcceptedAt", p."CampaignId", p."FilerCode", p."FirstSubmittedAt", p."IsNil", p."PersonId", p."ReturnReason", p."Revision", p."SearchedFacets", p."SentAt", p."State", p."SubmittedAt", p."UnitId", p."UnitPath", p."Version"
FROM "ProblemLists" AS p
WHERE p."Id" = @plan_ListId
LIMIT 2;
-- SQL Server
DECLARE @plan_ListId varbinary(16);
SELECT TOP(2) [p].[Id], [p].[AcceptedAt], [p].[CampaignId], [p].[FilerCode], [p].[FirstSubmittedAt], [p].[IsNil], [p].[PersonId], [p].[ReturnReason], [p].[Revision], [p].[RowNumber], [p].[SearchedFacets], [p].[SentAt], [p].[State], [p].[SubmittedAt], [p].[UnitId], [p].[UnitPath], [p].[Version]
FROM [ProblemLists] AS [p]
WHERE [p].[Id] = @plan_ListId;
