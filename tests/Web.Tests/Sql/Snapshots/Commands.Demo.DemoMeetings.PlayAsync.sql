-- Commands.Demo.DemoMeetings.PlayAsync

-- 1 of 3
-- PostgreSQL
-- @campaignId uuid, @unit uuid
SELECT p."Id", p."AcceptedAt", p."CampaignId", p."FilerCode", p."FirstSubmittedAt", p."IsNil", p."PersonId", p."ReturnReason", p."Revision", p."SearchedFacets", p."SentAt", p."State", p."SubmittedAt", p."UnitId", p."UnitPath", p."Version"
FROM "ProblemLists" AS p
WHERE p."CampaignId" = @campaignId AND p."UnitId" = @unit AND p."PersonId" IS NULL
LIMIT 2;
-- SQL Server
DECLARE @campaignId varbinary(16), @unit varbinary(16);
SELECT TOP(2) [p].[Id], [p].[AcceptedAt], [p].[CampaignId], [p].[FilerCode], [p].[FirstSubmittedAt], [p].[IsNil], [p].[PersonId], [p].[ReturnReason], [p].[Revision], [p].[RowNumber], [p].[SearchedFacets], [p].[SentAt], [p].[State], [p].[SubmittedAt], [p].[UnitId], [p].[UnitPath], [p].[Version]
FROM [ProblemLists] AS [p]
WHERE [p].[CampaignId] = @campaignId AND [p].[UnitId] = @unit AND [p].[PersonId] IS NULL;

-- 2 of 3
-- PostgreSQL
-- @held_Id uuid
SELECT count(*)::int
FROM "Resolutions" AS r
WHERE r."MeetingId" = @held_Id;
-- SQL Server
DECLARE @held_Id varbinary(16);
SELECT COUNT(*)
FROM [Resolutions] AS [r]
WHERE [r].[MeetingId] = @held_Id;

-- 3 of 3
-- PostgreSQL
-- @reported uuid
SELECT r."Id", r."CampaignId", r."ConfirmedAt", r."DueOn", r."FilerCode", r."MeetingId", r."Order", r."OwnerPostId", r."Report", r."ReportedAt", r."ReportedByName", r."ReportedByPersonId", r."ReturnReason", r."State", r."Text", r."UnitId", r."UnitPath", r."Version"
FROM "Resolutions" AS r
WHERE r."Id" = @reported
LIMIT 2;
-- SQL Server
DECLARE @reported varbinary(16);
SELECT TOP(2) [r].[Id], [r].[CampaignId], [r].[ConfirmedAt], [r].[DueOn], [r].[FilerCode], [r].[MeetingId], [r].[Order], [r].[OwnerPostId], [r].[Report], [r].[ReportedAt], [r].[ReportedByName], [r].[ReportedByPersonId], [r].[ReturnReason], [r].[RowNumber], [r].[State], [r].[Text], [r].[UnitId], [r].[UnitPath], [r].[Version]
FROM [Resolutions] AS [r]
WHERE [r].[Id] = @reported;
