-- Commands.Demo.DemoStage.TakeListsAsync

-- 1 of 2
-- PostgreSQL
-- @campaignId uuid
SELECT p."Id", p."AcceptedAt", p."CampaignId", p."FilerCode", p."FirstSubmittedAt", p."IsNil", p."PersonId", p."ReturnReason", p."Revision", p."SearchedFacets", p."SentAt", p."State", p."SubmittedAt", p."UnitId", p."UnitPath", p."Version"
FROM "ProblemLists" AS p
WHERE p."CampaignId" = @campaignId;
-- SQL Server
DECLARE @campaignId varbinary(16);
SELECT [p].[Id], [p].[AcceptedAt], [p].[CampaignId], [p].[FilerCode], [p].[FirstSubmittedAt], [p].[IsNil], [p].[PersonId], [p].[ReturnReason], [p].[Revision], [p].[RowNumber], [p].[SearchedFacets], [p].[SentAt], [p].[State], [p].[SubmittedAt], [p].[UnitId], [p].[UnitPath], [p].[Version]
FROM [ProblemLists] AS [p]
WHERE [p].[CampaignId] = @campaignId;

-- 2 of 2
-- PostgreSQL
-- @campaignId uuid
SELECT s."Id", s."CampaignId", s."DeliverableCode", s."Digest", s."FilerCode", s."FirstSentAt", s."IsNil", s."Period", s."ReceivedAt", s."ReceivedByName", s."ReturnReason", s."Sendings", s."SentAt", s."SentByName", s."SentByPersonId", s."SentByPost", s."State", s."Summary", s."UnitId", s."UnitPath", s."Version"
FROM "Submissions" AS s
WHERE s."CampaignId" = @campaignId;
-- SQL Server
DECLARE @campaignId varbinary(16);
SELECT [s].[Id], [s].[CampaignId], [s].[DeliverableCode], [s].[Digest], [s].[FilerCode], [s].[FirstSentAt], [s].[IsNil], [s].[Period], [s].[ReceivedAt], [s].[ReceivedByName], [s].[ReturnReason], [s].[RowNumber], [s].[Sendings], [s].[SentAt], [s].[SentByName], [s].[SentByPersonId], [s].[SentByPost], [s].[State], [s].[Summary], [s].[UnitId], [s].[UnitPath], [s].[Version]
FROM [Submissions] AS [s]
WHERE [s].[CampaignId] = @campaignId;
